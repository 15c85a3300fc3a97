import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import pg from 'pg'
import type { Db } from './connect.ts'
import { DatabaseError } from './database-error.ts'

/** The frozen SQL files of this program, in the order of their names. */
export const migrationsFolder = fileURLToPath(new URL('../../../migrations/', import.meta.url))

export interface AppliedMigration {
  name: string
  sha256: string
  applied_at: Date
}

/**
 * Applies what is pending, each file in its own transaction. Two at once wait for each other.
 * @returns the names of what was applied
 * @throws DatabaseError when a file that was applied has changed or is gone
 */
export async function applyMigrations(
  url: string,
  options: { folder?: string; onApplied?: (name: string) => void } = {},
): Promise<string[]> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'ablesbar-migrate',
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(createRecord)
    const { rows } = await client.query<AppliedMigration>('select * from applied_migration')
    const pending = pendingAmong(await readMigrations(options.folder ?? migrationsFolder), rows)
    for (const migration of pending) {
      await apply(client, migration)
      options.onApplied?.(migration.name)
    }
    return pending.map((migration) => migration.name)
  } finally {
    // ends the lock too
    await client.end()
  }
}

/** @throws DatabaseError when a file that was applied has changed or is gone */
export async function pendingMigrations(
  db: Db,
  folder: string = migrationsFolder,
): Promise<string[]> {
  const files = await readMigrations(folder)
  return pendingAmong(files, await appliedMigrations(db)).map((migration) => migration.name)
}

/** What this database has seen, oldest first. */
export async function appliedMigrations(db: Db): Promise<AppliedMigration[]> {
  const { rows: found } = await sql<{ is_there: boolean }>`
    select to_regclass('applied_migration') is not null as is_there`.execute(db)
  if (!found[0]?.is_there) return []
  const { rows } = await sql<AppliedMigration>`
    select * from applied_migration order by name`.execute(db)
  return rows
}

interface Migration {
  name: string
  sha256: string
  text: string
}

const migrationLock = 4_210_001

const createRecord = `
  create table if not exists applied_migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await fs.readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      // a checkout may have changed the line ends, which is no change of the migration
      const text = (await fs.readFile(`${folder}/${name}`, 'utf8')).replaceAll('\r\n', '\n')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

function pendingAmong(files: Migration[], applied: AppliedMigration[]): Migration[] {
  for (const { name, sha256 } of applied) {
    const file = files.find((migration) => migration.name === name)
    if (!file) {
      throw new DatabaseError(
        `Die Datenbank kennt die Migration ${name}, dieses Programm nicht: ` +
          'Die Datenbank gehört zu einer neueren Version.',
      )
    }
    if (file.sha256 !== sha256) {
      throw new DatabaseError(
        `Die Migration ${name} wurde nach dem Anwenden verändert. Die Datei muss wieder so lauten ` +
          'wie damals; Änderungen gehören in eine neue Migration.',
      )
    }
  }
  const known = new Set(applied.map((migration) => migration.name))
  return files.filter((migration) => !known.has(migration.name))
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.text)
    await client.query('insert into applied_migration (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const reason = error instanceof Error ? error.message : String(error)
    throw new DatabaseError(
      `Die Migration ${migration.name} ist gescheitert, nichts von ihr ist geblieben: ${reason}`,
      { cause: error },
    )
  }
}
