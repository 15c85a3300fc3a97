import { expect, test } from 'vitest'
import { slugs } from '#src/paths.ts'
import { seedManyCustomers } from '#tests/support/many-customers.ts'
import { SmtpSink } from '#tests/support/smtp-sink.ts'
import { tcpDoor } from '#tests/support/tcp-door.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { until } from '#tests/support/waiting.ts'
import { type Answer, ask, formBody } from './ask.ts'
import { type FilledForm, fillForm, referenceIn, sendForm } from './sender.ts'
import { startServer } from './server-process.ts'

test('a database that is gone for a while costs a pause, and nothing else', async () => {
  await using database = await testDatabase()
  await using sink = await SmtpSink.start()
  await using door = await tcpDoor({ port: Number(new URL(database.url).port) })
  const customers = await seedManyCustomers(database.db, { customers: 31, signedIn: 30 })
  await database.db.deleteFrom('login').where('email', '=', 'b31@example.org').execute()
  await using server = await startServer({
    DATABASE_URL: Object.assign(new URL(database.url), { port: String(door.port) }).href,
    SMTP_URL: sink.url,
  })
  const { port } = server
  const forms = await Promise.all(customers.map((customer) => fillForm(port, customer)))
  const filled = forms.filter((form) => form !== undefined)
  const cookie = filled[0]?.cookie ?? ''

  // cut off in the middle of what thirty customers send
  const sent = await Promise.all(
    filled.map(async (form, place) => {
      if (place === 12) await door.shut()
      return { form, answer: await sendForm(port, form) }
    }),
  )
  const refused = sent.filter(({ answer }) => answer.status !== 303)
  expect(refused.length).toBeGreaterThan(0)
  for (const { answer } of refused) expectPause(answer)

  for (const path of [slugs.start, slugs.signIn, slugs.readings, slugs.overview, '/nowhere']) {
    expectPause(await ask(port, path, { headers: { cookie } }))
  }
  const stranger = formBody({ kundennummer: 'B1', passwort: 'Birne-Leuchtturm-7' })
  expectPause(await ask(port, slugs.signIn, { body: stranger }))
  expectPause(await ask(port, slugs.register, { body: newcomer }))
  const live = { cookie, 'hx-request': 'true' }
  const { body } = filled[0] ?? { body: '' }
  expectPause(await ask(port, slugs.readingCheck, { headers: live, body }))
  const english = { 'accept-language': 'en' }
  const inEnglish = await ask(port, slugs.start, { headers: english })
  expect(inEnglish.text).toContain('We will be back in a moment')
  expect((await ask(port, slugs.alive)).status).toBe(200)
  expectPause(await ask(port, slugs.ready))

  await door.reopen()
  await until(async () => (await ask(port, slugs.ready)).status === 200)
  expect(server.hasEnded()).toBe(false)
  const references = await Promise.all(sent.map(({ form }) => sendAgain(port, form)))
  for (const [place, { answer }] of sent.entries()) {
    if (answer.status === 303) expect(references[place]).toBe(referenceIn(answer))
  }
  const kept = await database.db.selectFrom('submission').select('reference').execute()
  expect(kept.map(({ reference }) => reference).sort()).toEqual(references.toSorted())

  // the worker is alive as well: who registers now gets a mail, and so do all who have sent
  expect((await ask(port, slugs.register, { body: newcomer })).status).toBe(303)
  await sink.received(customers.length + 1)
  await until(async () => (await waitingMails(database)) === 0)
  const recipients = sink.mails.map(({ to }) => to[0]).sort()
  expect(recipients).toEqual(
    customers
      .map((_, n) => `b${n + 1}@example.org`)
      .concat(b31)
      .sort(),
  )
}, 180_000)

const b31 = 'b31@example.org'
const newcomer = formBody({
  kundennummer: 'B31',
  nachname: 'Nachname31',
  vorname: 'Vorname31',
  email: b31,
})

function expectPause({ status, headers, text }: Answer): void {
  expect(status).toBe(503)
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  expect(text).toContain('Wir sind gleich wieder da')
  expect(headers['cache-control']).toBe('no-store')
}

async function sendAgain(port: number, form: FilledForm): Promise<string> {
  return referenceIn(await sendForm(port, form))
}

async function waitingMails({ db }: Awaited<ReturnType<typeof testDatabase>>): Promise<number> {
  const mails = await db
    .selectFrom('outgoing_mail')
    .select('id')
    .where('sent_at', 'is', null)
    .execute()
  return mails.length
}
