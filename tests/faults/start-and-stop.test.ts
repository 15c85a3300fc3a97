import net from 'node:net'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isServerRunning } from '#tests/platform/database/other-process.ts'
import { type SeededCustomer, seedManyCustomers } from '#tests/support/many-customers.ts'
import { runScript } from '#tests/support/run-script.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { gate, until } from '#tests/support/waiting.ts'
import { ask } from './ask.ts'
import { fillForm, referenceIn, sendForm } from './sender.ts'
import { startServer } from './server-process.ts'

const secret = 'a secret of the tests that is long enough'

test('a new data folder: first the migration, then the start, and nothing runs on afterwards', async () => {
  using folder = temporaryFolder()
  const settings = { DATA_DIR: folder.path, PORT: '0' }
  const early = await runScript('src/server.ts', [], settings)
  expect(early).toMatchObject({ exitCode: 1, output: '' })
  expect(early.errors.trim()).toMatch(/^Die Datenbank ist nicht auf dem Stand .* npm run migrate$/)

  expect(await runScript('src/commands/migrate.ts', [], settings)).toMatchObject({ exitCode: 0 })
  await using server = await startServer({ ...settings, SECRET: '' })
  expect((await ask(server.port, '/')).status).toBe(200)
  const dataDir = path.join(folder.path, 'postgres')
  expect(isServerRunning(dataDir)).toBe(true)
  expect(await server.end('SIGTERM')).toBe(0)
  expect(isServerRunning(dataDir)).toBe(false)
}, 180_000)

test.each([
  ['that is not there', 'postgres://nobody:geheim@127.0.0.1:1/none', /antwortet nicht/],
  ['whose host is not there', 'postgres://nobody:geheim@nowhere.invalid/none', /antwortet nicht/],
])(
  'a database %s is named in a sentence, without its password',
  async (_what, url, sentence) => {
    const { exitCode, errors } = await runScript('src/server.ts', [], {
      DATABASE_URL: url,
      SECRET: secret,
    })
    expect(exitCode).toBe(1)
    expect(errors.trim().split('\n')).toEqual([expect.stringMatching(sentence)])
    expect(errors).not.toContain('geheim')
  },
  120_000,
)

test('a port that somebody else has is named in a sentence', async () => {
  await using database = await testDatabase()
  const other = net.createServer()
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', () => listening()))
  const { port } = other.address() as net.AddressInfo
  const { exitCode, errors } = await runScript('src/server.ts', [], {
    DATABASE_URL: database.url,
    SECRET: secret,
    PORT: String(port),
  })
  other.close()
  expect(exitCode).toBe(1)
  expect(errors.trim()).toBe(
    `Auf 127.0.0.1, Port ${port} läuft schon ein anderes Programm. PORT wählt einen anderen.`,
  )
}, 120_000)

test('SIGTERM lets what is being sent come to its end, and takes nothing new', async () => {
  await using database = await testDatabase()
  const [customer] = await seedManyCustomers(database.db, { customers: 1, signedIn: 1 })
  await using server = await startServer({ DATABASE_URL: database.url })
  const form = await fillForm(server.port, customer as SeededCustomer)
  if (!form) throw new Error('no form')

  const held = gate()
  const release = gate()
  const holding = database.db.transaction().execute(async (trx) => {
    await sql`lock table submission in exclusive mode`.execute(trx)
    held.open()
    await release.opened
  })
  await held.opened
  const sending = sendForm(server.port, form)
  await until(() => isSomebodyWaiting(database))
  const ended = server.end('SIGTERM')
  await until(() =>
    ask(server.port, '/gesund').then(
      () => false,
      () => true,
    ),
  )
  release.open()
  await holding
  const reference = referenceIn(await sending)
  expect(await ended).toBe(0)
  const kept = await database.db.selectFrom('submission').select('reference').execute()
  expect(kept).toEqual([{ reference }])
}, 120_000)

async function isSomebodyWaiting({ db }: Awaited<ReturnType<typeof testDatabase>>) {
  const { rows } = await sql`
    select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows.length > 0
}
