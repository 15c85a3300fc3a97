import { sql } from 'kysely'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { slugs } from '#src/paths.ts'
import { fieldsOf } from '#tests/readings/reading-scene.ts'
import { dumpDatabase } from '#tests/sign-in/scene.ts'
import { type SeededCustomer, seedManyCustomers } from '#tests/support/many-customers.ts'
import { testPortal } from '#tests/support/portal.ts'
import { SmtpSink } from '#tests/support/smtp-sink.ts'
import { until } from '#tests/support/waiting.ts'
import { type Answer, ask, formBody } from './ask.ts'
import { startServer } from './server-process.ts'

const typed = {
  password: 'Kanarie-Laterne-41',
  otherPassword: 'Kanarie-Fahrrad-97',
  wrongPassword: 'Kanarie-falsch-13',
  value: '20017,3',
  note: 'Kanarie im Keller',
  path: 'Kanarie-Pfad',
  agent: 'Kanarie-Browser',
  email: 'kanarie@example.org',
  name: 'Kanarienvogel',
  newEmail: 'kanarie-neu@example.org',
  code: 'KANA-RENV-EGEL',
}

test('the log says what happened, and nothing that was typed, sent or secret', async () => {
  await using portal = await testPortal()
  await using sink = await SmtpSink.start()
  const [anna] = await seedManyCustomers(portal.db, { customers: 2, signedIn: 1 })
  await portal.db.deleteFrom('login').where('email', '=', 'b2@example.org').execute()
  await portal.db
    .updateTable('customer')
    .where('email', '=', 'b2@example.org')
    .set({ email: typed.email, last_name: typed.name })
    .execute()
  await using server = await startServer({
    DATABASE_URL: portal.url,
    SMTP_URL: sink.url,
    LOG_LEVEL: 'debug',
  })
  let asked = 0
  const visit = (path: string, body?: Record<string, string>, cookie = ''): Promise<Answer> => {
    asked += 1
    const headers = { cookie: `unbekannt=${typed.agent}; ${cookie}`, 'user-agent': typed.agent }
    return ask(server.port, path, { headers, ...(body && { body: formBody(body) }) })
  }

  const secrets = await registerAndComeIn(visit, sink)
  await reportReading(visit, anna)
  await loseOneself(visit, anna)
  sink.mood = 550
  await visit(slugs.forgotPassword, { kundennummer: 'B2' })
  await until(() => server.lines.some((line) => line.includes('mail not taken')))
  await sql`alter table throttle rename to throttle_elsewhere`.execute(portal.db)
  const failed = await visit(slugs.signIn, { kundennummer: 'B2', passwort: typed.password })
  expect(failed.status).toBe(500)
  await until(async () => (await waitingMails(portal)) === 0)
  await server.end('SIGTERM')

  const lines = server.lines.filter((line) => !line.startsWith('Ablesbar läuft'))
  const events = lines.map((line) => JSON.parse(line))
  for (const line of events) expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  const requests = events.filter(({ event }) => event === 'request')
  expect(requests).toHaveLength(asked)
  const patterns = new Set(portal.app.routes.map(({ path }) => path))
  for (const { route } of requests) expect(patterns).toContain(route)
  expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(asked)

  const known = [...Object.values(typed), '20017.3', ...secrets, anna?.token ?? '?', 'example.org']
  const told = (text: string): string[] => known.filter((word) => text.includes(word))
  expect(told(lines.join('\n'))).toEqual([])

  const dump = await dumpDatabase(portal.db)
  const isOfAll = [typed.password, typed.otherPassword, typed.wrongPassword, ...secrets]
  expect(isOfAll.filter((secret) => dump.includes(secret))).toEqual([])
  expect(dump).toContain('20017.3')
  const record = dump.split('\n').filter((line) => line.startsWith('audit_event '))
  expect(record.length).toBeGreaterThan(4)
  expect(told(record.join('\n'))).toEqual([])
}, 180_000)

type Visit = (path: string, body?: Record<string, string>, cookie?: string) => Promise<Answer>

/** Registers, comes in both ways, loses the password; returns every secret that was made. */
async function registerAndComeIn(visit: Visit, sink: SmtpSink): Promise<string[]> {
  const wrong = { kundennummer: 'B2', nachname: typed.note, vorname: 'x', email: typed.email }
  await visit(slugs.register, wrong)
  await visit(slugs.register, { ...wrong, nachname: typed.name, vorname: 'Vorname2' })
  await sink.received(1)
  const startPassword = foundIn(sink, /^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/m)
  const link = foundIn(sink, /\/anmelden\/link\/[\w-]+/)
  await visit(slugs.signIn, { kundennummer: 'B2', passwort: typed.wrongPassword })
  const entry = await visit(slugs.signIn, { kundennummer: 'B2', passwort: startPassword })
  expect(entry.headers.location).toBe(slugs.ownPassword)
  const own = await visit(
    slugs.ownPassword,
    { 'neues-passwort': typed.password, weiter: `/${typed.path}` },
    cookiesIn(entry),
  )
  expect(own.status).toBe(303)
  await visit(link)
  await visit(link, {})

  const before = sink.mails.length
  await visit(slugs.forgotPassword, { kundennummer: 'B2' })
  await until(() =>
    sink.mails.slice(before).some(({ parsed }) => /passwort-neu/.test(parsed.text ?? '')),
  )
  const reset = foundIn(sink, /\/passwort-neu\/[\w-]+/)
  await visit(reset)
  expect((await visit(reset, { 'neues-passwort': typed.otherPassword })).status).toBe(303)
  const again = await visit(slugs.signIn, { kundennummer: 'B2', passwort: typed.otherPassword })
  const confirm = await changeEmail(visit, sink, cookiesIn(again))
  const tokens = [link, reset, confirm].map((path) => path.split('/').at(-1) ?? '')
  return [startPassword, ...tokens, ...[entry, own, again].flatMap(tokensIn)]
}

/** Wishes for another address and a second factor; returns the link that confirms the address. */
async function changeEmail(visit: Visit, sink: SmtpSink, cookie: string): Promise<string> {
  const before = sink.mails.length
  const current = { 'aktuelles-passwort': typed.otherPassword }
  await visit(slugs.newEmail, { email: typed.newEmail, ...current }, cookie)
  await until(() =>
    sink.mails.slice(before).some(({ parsed }) => /bestaetigen/.test(parsed.text ?? '')),
  )
  const link = foundIn(sink, /\/e-mail-bestaetigen\/[\w-]+/)
  await visit(link)
  await visit(link, {})
  await visit(slugs.secondFactor, { code: typed.code, ...current }, cookie)
  await visit(slugs.secondStep, { wiederherstellungscode: typed.code })
  return link
}

async function reportReading(visit: Visit, anna: SeededCustomer | undefined): Promise<void> {
  const cookie = `sitzung=${anna?.token}`
  const form = fieldsOf(parse((await visit(slugs.readings, undefined, cookie)).text))
  const filled = Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      name.startsWith('stand-') ? typed.value : value,
    ]),
  )
  const fields = { ...filled, [`notiz-${anna?.registerId}`]: typed.note }
  expect(
    (await visit(slugs.readingCheck, { ...fields, feld: anna?.registerId ?? '' }, cookie)).status,
  ).toBe(200)
  const sent = await visit(slugs.readings, fields, cookie)
  expect(sent.status).toBe(303)
  await visit(sent.headers.location ?? '', undefined, cookie)
}

async function loseOneself(visit: Visit, anna: SeededCustomer | undefined): Promise<void> {
  await visit(`/${typed.path}?suche=${typed.value}`)
  await visit(`/anmelden?weiter=/${typed.path}`)
  await visit(`/zaehlerstaende/meldungen/${typed.path}`, undefined, `sitzung=${anna?.token}`)
  await visit(`/static/${typed.path}`)
  await visit(`/anmelden/link/${typed.path}`)
  await visit('/gesund')
  await visit(slugs.readings, { 'stand-1': typed.value, 'notiz-1': typed.note })
  await visit(slugs.signIn, { kundennummer: typed.name, [typed.path]: typed.note })
}

function foundIn({ mails }: SmtpSink, pattern: RegExp): string {
  const texts = mails.map(({ parsed }) => parsed.text ?? '')
  const found = texts.flatMap((text) => pattern.exec(text)?.[0] ?? []).at(-1)
  if (found === undefined) throw new Error(`no mail holds ${pattern}`)
  return found
}

function cookiesIn({ headers }: Answer): string {
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
}

function tokensIn(answer: Answer): string[] {
  return cookiesIn(answer)
    .split('; ')
    .map((cookie) => cookie.split('=')[1] ?? '?')
}

async function waitingMails({ db }: Awaited<ReturnType<typeof testPortal>>): Promise<number> {
  const mails = db.selectFrom('outgoing_mail').where('sent_at', 'is', null)
  return (await mails.where('given_up_at', 'is', null).select('id').execute()).length
}
