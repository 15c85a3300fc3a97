import path from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect, type Db } from '#src/platform/database/connect.ts'
import { startEmbedded } from '#src/platform/database/embedded.ts'
import { applyMigrations } from '#src/platform/database/migrations.ts'
import { serverPid } from '#tests/platform/database/other-process.ts'
import { type SeededCustomer, seedManyCustomers } from '#tests/support/many-customers.ts'
import { SmtpSink } from '#tests/support/smtp-sink.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { until } from '#tests/support/waiting.ts'
import { keepSending, type Sending } from './keep-sending.ts'
import { startServer } from './server-process.ts'

test('a server killed again and again while customers send keeps all it has acknowledged', async () => {
  await using database = await testDatabase()
  await using sink = await SmtpSink.start()
  const customers = await seedManyCustomers(database.db, { customers: 160, signedIn: 160 })
  const settings = { DATABASE_URL: database.url, SMTP_URL: sink.url }
  let server = await startServer(settings)
  const { port } = server
  const sending = keepSending(port, customers, 12)
  const kills = 5
  for (let kill = 1; kill <= kills; kill += 1) {
    await until(() => sending.acknowledged.size >= kill * 26)
    await server.end('SIGKILL')
    await letLeasesEnd(database.db)
    server = await startServer({ ...settings, PORT: String(port) })
  }
  await using _ = server
  await sending.ended

  expect(sending.unanswered).toBeGreaterThan(0)
  await expectAllKeptOnce(database.db, customers, sending)
  await expectAllArrived(database.db, sink, kills)
}, 300_000)

test('a PostgreSQL that is killed while customers send has kept all that was acknowledged', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'postgres')
  const postgres = await startEmbedded({ dataDir })
  await using _ = { [Symbol.asyncDispose]: postgres.stop }
  await applyMigrations(postgres.url)
  const connection = connect(postgres.url)
  await using __ = { [Symbol.asyncDispose]: connection.close }
  await using sink = await SmtpSink.start()
  const customers = await seedManyCustomers(connection.db, { customers: 60, signedIn: 60 })
  await using server = await startServer({ DATABASE_URL: postgres.url, SMTP_URL: sink.url })
  const sending = keepSending(server.port, customers, 12)
  await until(() => sending.acknowledged.size >= 20)
  process.kill(-serverPid(dataDir), 'SIGKILL')
  await sending.ended

  expect(sending.unanswered).toBeGreaterThan(0)
  expect(server.hasEnded()).toBe(false)
  await expectAllKeptOnce(connection.db, customers, sending)
  await expectAllArrived(connection.db, sink, 0)
}, 300_000)

async function expectAllKeptOnce(
  db: Db,
  customers: SeededCustomer[],
  { acknowledged }: Sending,
): Promise<void> {
  const kept = await db
    .selectFrom('submission')
    .innerJoin('reading', 'reading.submission_id', 'submission.id')
    .innerJoin('login', 'login.customer_id', 'submission.customer_id')
    .select(['reference', 'login.email', sql<string>`string_agg(value::text, ' ')`.as('values')])
    .groupBy(['reference', 'login.email'])
    .execute()
  expect(kept.map(({ reference }) => reference).sort()).toEqual([...acknowledged.values()].sort())
  expect(kept).toHaveLength(customers.length)
  expect(new Set(kept.map(({ values }) => values))).toEqual(new Set(['20012.0000 20012.0000']))

  const mails = await db
    .selectFrom('outgoing_mail')
    .select(['recipient_address', 'text_body'])
    .execute()
  expect(mails).toHaveLength(kept.length)
  const withoutMail = kept.filter(
    ({ reference, email }) =>
      !mails.some(
        (mail) => mail.recipient_address === email && mail.text_body?.includes(reference),
      ),
  )
  expect(withoutMail).toEqual([])
}

async function expectAllArrived(db: Db, sink: SmtpSink, kills: number): Promise<void> {
  await until(async () => {
    const waiting = db.selectFrom('outgoing_mail').where('sent_at', 'is', null)
    return (await waiting.select('id').execute()).length === 0
  })
  const mails = await db.selectFrom('outgoing_mail').select('message_id').execute()
  const arrived = sink.mails.map(({ parsed }) => parsed.messageId)
  expect(new Set(arrived)).toEqual(new Set(mails.map((mail) => mail.message_id)))
  expect(arrived.length - mails.length).toBeLessThanOrEqual(kills)
}

/** What a minute and a half would do: a mail that the dead one was at may be taken again. */
async function letLeasesEnd(db: Db): Promise<void> {
  await db.updateTable('outgoing_mail').set({ locked_until: null }).execute()
}
