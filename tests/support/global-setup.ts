import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type EmbeddedPostgres, startEmbedded } from '#src/platform/database/embedded.ts'
import { applyMigrations, migrationsFolder } from '#src/platform/database/migrations.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where databases for tests are made, and what they are cloned from. */
    testServer: { url: string; template: string }
  }
}

/** One PostgreSQL for all runs of this project, one migrated template, one clone per test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer()
  const url = urlOfDatabase(server.url, 'postgres')
  const template = await withAdmin(url, async (admin) => {
    await admin.query('select pg_advisory_lock(2)')
    await dropLeftovers(admin)
    return migratedTemplate(admin, server.url)
  })
  project.provide('testServer', { url, template })
  return async () => {
    await withAdmin(url, (admin) => dropDatabases(admin, `test_${process.pid}_`))
    await server.stop()
  }
}

async function startServer(): Promise<EmbeddedPostgres> {
  const project = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12)
  const dataDir = path.join(os.tmpdir(), `ablesbar-test-${process.getuid?.() ?? 0}-${project}`)
  try {
    return await startEmbedded({ dataDir, isDurable: false })
  } catch {
    // without fsync a power cut may leave a heap of rubbish, which nobody will miss
    await fs.rm(dataDir, { recursive: true, force: true })
    return startEmbedded({ dataDir, isDurable: false })
  }
}

async function withAdmin<Result>(
  url: string,
  use: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    return await use(admin)
  } finally {
    await admin.end()
  }
}

/** Databases of runs that were broken off; not while another run may be using them. */
async function dropLeftovers(admin: pg.Client): Promise<void> {
  const { rowCount: runs } = await admin.query(
    `select from pg_stat_activity where application_name = 'ablesbar-hold'`,
  )
  if (runs !== 1) return
  await dropDatabases(admin, 'test_')
  await dropDatabases(admin, 'building_')
  await dropDatabases(admin, 'template_', await templateName())
}

async function dropDatabases(admin: pg.Client, prefix: string, kept = ''): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1) and datname <> $2',
    [prefix, kept],
  )
  for (const { datname } of rows) await admin.query(`drop database "${datname}" with (force)`)
}

async function migratedTemplate(admin: pg.Client, anyUrl: string): Promise<string> {
  const template = await templateName()
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
  if (rowCount) return template
  const building = `building_${process.pid}`
  await admin.query(`create database ${building}`)
  await applyMigrations(urlOfDatabase(anyUrl, building))
  await admin.query(`alter database ${building} rename to ${template}`)
  return template
}

async function templateName(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await fs.readdir(migrationsFolder)).sort()) {
    hash.update(name).update(await fs.readFile(path.join(migrationsFolder, name)))
  }
  return `template_${hash.digest('hex').slice(0, 16)}`
}

function urlOfDatabase(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href
}
