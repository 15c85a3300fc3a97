import { expect, test } from 'vitest'
import { slugs } from '#src/paths.ts'
import { seedManyCustomers } from '#tests/support/many-customers.ts'
import { SmtpSink } from '#tests/support/smtp-sink.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { until } from '#tests/support/waiting.ts'
import { ask, formBody } from './ask.ts'
import { fillForm, referenceIn, sendForm } from './sender.ts'
import { startServer } from './server-process.ts'

test('a mail server that is gone is not felt, and gets each mail once when it is back', async () => {
  await using database = await testDatabase()
  await using sink = await SmtpSink.start()
  const customers = await seedManyCustomers(database.db, { customers: 14, signedIn: 12 })
  await database.db.deleteFrom('login').where('email', 'in', newcomers).execute()
  await using server = await startServer({ DATABASE_URL: database.url, SMTP_URL: sink.url })
  const { port } = server
  await sink.stop()

  for (const customer of customers) {
    const form = await fillForm(port, customer)
    const answer = form && (await sendForm(port, form))
    const reference = answer && referenceIn(answer)
    const receipt = await ask(port, answer?.headers.location ?? '', {
      headers: { cookie: form?.cookie ?? '' },
    })
    expect(receipt).toMatchObject({ status: 200, text: expect.stringContaining(reference ?? '?') })
  }
  for (const n of [13, 14]) {
    const answer = await ask(port, slugs.register, { body: registration(n) })
    expect(answer).toMatchObject({
      status: 303,
      headers: { location: slugs.registered },
    })
  }
  await until(async () => (await outbox()).length === 14)
  await until(() => server.lines.some((line) => line.includes('SMTP server is away')))
  expect((await outbox()).filter(({ sent_at }) => sent_at)).toEqual([])

  await sink.restart()
  await until(async () => (await outbox()).every(({ sent_at }) => sent_at))
  expect(sink.mails.map(({ parsed }) => parsed.messageId).sort()).toEqual(
    (await outbox()).map(({ message_id }) => message_id).sort(),
  )
  expect(sink.mails.map(({ to }) => to[0]).sort()).toEqual(
    Array.from({ length: 14 }, (_, n) => `b${n + 1}@example.org`).sort(),
  )
  const withSecrets = (await outbox()).filter(({ mail_key }) => mail_key === 'registration')
  expect(withSecrets.map(({ text_body }) => text_body)).toEqual([null, null])
  expect(server.hasEnded()).toBe(false)

  function outbox() {
    return database.db
      .selectFrom('outgoing_mail')
      .select(['message_id', 'mail_key', 'sent_at', 'text_body'])
      .execute()
  }
}, 180_000)

const newcomers = ['b13@example.org', 'b14@example.org']

function registration(n: number): string {
  return formBody({
    kundennummer: `B${n}`,
    nachname: `Nachname${n}`,
    vorname: `Vorname${n}`,
    email: `b${n}@example.org`,
  })
}
