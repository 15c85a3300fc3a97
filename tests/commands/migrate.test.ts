import { expect, test } from 'vitest'
import { runScript } from '#tests/support/run-script.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { emptyTestDatabase } from '#tests/support/test-database.ts'

test('shows what is pending, applies it, and then has nothing to do', async () => {
  await using database = await emptyTestDatabase()
  const settings = { DATABASE_URL: database.url, SECRET: 'x'.repeat(32) }

  const before = await migrate(['--status'], settings)
  expect(before).toMatchObject({ exitCode: 0, errors: '' })
  expect(before.output).toMatch(/^ausstehend {3}0001_the_trade\.sql\nausstehend {3}0002_/)

  const applying = await migrate([], settings)
  expect(applying).toMatchObject({ exitCode: 0, errors: '' })
  expect(applying.output).toMatch(/^angewendet: 0001_the_trade\.sql\nangewendet: 0002_/)

  const after = await migrate(['--status'], settings)
  expect(after.output).toMatch(/^angewendet {3}0001_the_trade\.sql {3}\d+\. \S+ \d{4}, \d\d:\d\d/)
  expect(after.output).not.toContain('ausstehend')

  const again = await migrate([], settings)
  expect(again.output).toBe('Nichts zu tun: Alle Migrationen sind angewendet.\n')
})

test('asking for the status changes nothing', async () => {
  await using database = await emptyTestDatabase()
  await migrate(['--status'], { DATABASE_URL: database.url, SECRET: 'x'.repeat(32) })
  const { rowCount } = await database.pool.query(
    `select from pg_class where relname = 'applied_migration'`,
  )
  expect(rowCount).toBe(0)
})

test('without DATABASE_URL the embedded database is migrated and stopped again', async () => {
  using folder = temporaryFolder()
  const settings = { DATA_DIR: folder.path }
  expect(await migrate([], settings)).toMatchObject({ exitCode: 0, errors: '' })
  const again = await migrate([], settings)
  expect(again.output).toBe('Nichts zu tun: Alle Migrationen sind angewendet.\n')
})

test('an option that nobody knows is named, and nothing happens', async () => {
  const { exitCode, output, errors } = await migrate(['--staus'], {})
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' })
  expect(errors).toBe(
    '--staus ist nicht bekannt. npm run migrate -- --help zeigt, was möglich ist.\n',
  )
})

test('a database that does not answer is named without its password', async () => {
  const { exitCode, errors } = await migrate([], {
    DATABASE_URL: 'postgres://portal:verraten@127.0.0.1:1/portal',
    SECRET: 'x'.repeat(32),
  })
  expect(exitCode).toBe(1)
  expect(errors).toBe('Die Datenbank 127.0.0.1:1/portal antwortet nicht (ECONNREFUSED).\n')
})

test('a bad setting is named', async () => {
  const { exitCode, errors } = await migrate([], { DATABASE_URL: 'mysql://x' })
  expect(exitCode).toBe(1)
  expect(errors).toBe('DATABASE_URL beginnt nicht mit postgres://\n')
})

test('--help says what the command does', async () => {
  const { exitCode, output } = await migrate(['--help'], {})
  expect(exitCode).toBe(0)
  expect(output).toContain('npm run migrate -- --status')
})

function migrate(args: string[], settings: Record<string, string>) {
  return runScript('src/commands/migrate.ts', args, settings)
}
