import fs from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { DatabaseError } from '#src/platform/database/database-error.ts'
import {
  appliedMigrations,
  applyMigrations,
  migrationsFolder,
  pendingMigrations,
} from '#src/platform/database/migrations.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { emptyTestDatabase } from '#tests/support/test-database.ts'

test('an empty database gets every migration once, and nothing at the second time', async () => {
  await using database = await emptyTestDatabase()
  const files = (await fs.readdir(migrationsFolder)).sort()
  expect(await pendingMigrations(database.db)).toEqual(files)
  expect(await applyMigrations(database.url)).toEqual(files)
  expect(await applyMigrations(database.url)).toEqual([])
  expect(await pendingMigrations(database.db)).toEqual([])
  expect((await appliedMigrations(database.db)).map(({ name }) => name)).toEqual(files)
})

test('two at once apply each migration once', async () => {
  await using database = await emptyTestDatabase()
  const runs = await Promise.all([1, 2, 3].map(() => applyMigrations(database.url)))
  expect(runs.flat().sort()).toEqual((await fs.readdir(migrationsFolder)).sort())
})

test('a migration that fails leaves nothing of itself and everything before it', async () => {
  await using database = await emptyTestDatabase()
  using folder = temporaryFolder()
  await write(folder.path, '0001_first.sql', 'create table first (id int);')
  await write(folder.path, '0002_second.sql', 'create table second (id int); select 1 / 0;')
  await write(folder.path, '0003_third.sql', 'create table third (id int);')
  const failing = applyMigrations(database.url, { folder: folder.path })
  await expect(failing).rejects.toThrow(/0002_second\.sql ist gescheitert.*division by zero/)
  expect(await tablesOf(database)).toEqual(['applied_migration', 'first'])
  expect(await pendingMigrations(database.db, folder.path)).toEqual([
    '0002_second.sql',
    '0003_third.sql',
  ])

  await write(folder.path, '0002_second.sql', 'create table second (id int);')
  await applyMigrations(database.url, { folder: folder.path })
  expect(await tablesOf(database)).toEqual(['applied_migration', 'first', 'second', 'third'])
})

test('a migration that was changed after it was applied is refused', async () => {
  await using database = await emptyTestDatabase()
  using folder = temporaryFolder()
  await write(folder.path, '0001_first.sql', 'create table first (id int);\n')
  await applyMigrations(database.url, { folder: folder.path })
  await write(folder.path, '0001_first.sql', 'create table first (id int, more int);\n')
  await write(folder.path, '0002_second.sql', 'create table second (id int);')
  const refused = applyMigrations(database.url, { folder: folder.path })
  await expect(refused).rejects.toThrow(/0001_first\.sql wurde nach dem Anwenden verändert/)
  await expect(pendingMigrations(database.db, folder.path)).rejects.toThrow(DatabaseError)
  expect(await tablesOf(database)).toEqual(['applied_migration', 'first'])
})

test('other line ends are no change', async () => {
  await using database = await emptyTestDatabase()
  using folder = temporaryFolder()
  await write(folder.path, '0001_first.sql', 'create table first (\n  id int\n);\n')
  await applyMigrations(database.url, { folder: folder.path })
  await write(folder.path, '0001_first.sql', 'create table first (\r\n  id int\r\n);\r\n')
  expect(await applyMigrations(database.url, { folder: folder.path })).toEqual([])
})

test('a database of a newer version is refused', async () => {
  await using database = await emptyTestDatabase()
  using folder = temporaryFolder()
  await write(folder.path, '0001_first.sql', 'create table first (id int);')
  await write(folder.path, '0002_second.sql', 'create table second (id int);')
  await applyMigrations(database.url, { folder: folder.path })
  await fs.rm(path.join(folder.path, '0002_second.sql'))
  const refused = applyMigrations(database.url, { folder: folder.path })
  await expect(refused).rejects.toThrow(/kennt die Migration 0002_second\.sql.*neueren Version/)
})

test('migrations leave data in place that was there before them', async () => {
  await using database = await emptyTestDatabase()
  using folder = temporaryFolder()
  await write(folder.path, '0001_first.sql', 'create table first (id int);')
  await applyMigrations(database.url, { folder: folder.path })
  await sql`insert into first values (7)`.execute(database.db)
  await write(folder.path, '0002_more.sql', 'alter table first add column more int;')
  expect(await applyMigrations(database.url, { folder: folder.path })).toEqual(['0002_more.sql'])
  const { rows } = await sql`select * from first`.execute(database.db)
  expect(rows).toEqual([{ id: 7, more: null }])
})

function write(folder: string, name: string, text: string): Promise<void> {
  return fs.writeFile(path.join(folder, name), text)
}

async function tablesOf({
  db,
}: {
  db: Parameters<typeof pendingMigrations>[0]
}): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`.execute(db)
  return rows.map(({ name }) => name)
}
