import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '#src/paths.ts'
import { seedManyCustomers } from '#tests/support/many-customers.ts'
import { SmtpSink } from '#tests/support/smtp-sink.ts'
import { type TestDatabase, testDatabase } from '#tests/support/test-database.ts'
import { ask, formBody } from './ask.ts'
import { type ServerProcess, startServer } from './server-process.ts'

const forged = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'ftp',
  forwarded: 'host=evil.example;proto=ftp',
}

let database: TestDatabase
let sink: SmtpSink
let server: ServerProcess

beforeAll(async () => {
  database = await testDatabase()
  sink = await SmtpSink.start()
  await seedManyCustomers(database.db, { customers: 1, signedIn: 1 })
  server = await startServer({
    DATABASE_URL: database.url,
    SMTP_URL: sink.url,
    BASE_URL: 'http://portal.example/kunden',
    LOG_LEVEL: 'silent',
  })
}, 120_000)

afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await sink.stop()
  await database[Symbol.asyncDispose]()
})

test('a forged host stands in no page, no redirect and no mail', async () => {
  for (const path of [slugs.start, slugs.signIn, slugs.readings, '/nirgendwo?x=1']) {
    const answer = await ask(server.port, `/kunden${path}`, { headers: forged })
    expect(JSON.stringify(answer)).not.toMatch(/evil|ftp:/)
  }
  const body = formBody({ kundennummer: 'B1' })
  const asked = await ask(server.port, `/kunden${slugs.forgotPassword}`, { headers: forged, body })
  expect(asked.headers.location).toBe(`/kunden${slugs.linkOnItsWay}`)
  const [mail] = await sink.received(1)
  expect(mail?.raw).not.toContain('evil')
  expect(mail?.parsed.text).toMatch(/http:\/\/portal\.example\/kunden\/passwort-neu\/[\w-]{43}/)
})

test('a forged address does not make one visitor many', async () => {
  const statuses: number[] = []
  for (let n = 1; n <= 31; n += 1) {
    const headers = { 'x-forwarded-for': `198.51.100.${n}`, 'x-real-ip': `198.51.100.${n}` }
    const body = formBody({
      kundennummer: `X${n}`,
      nachname: 'Niemand',
      vorname: 'Nirgends',
      email: `n${n}@example.org`,
    })
    statuses.push((await ask(server.port, `/kunden${slugs.register}`, { headers, body })).status)
  }
  expect(statuses.slice(0, 30)).toEqual(Array(30).fill(303))
  expect(statuses.at(-1)).toBe(429)
})
