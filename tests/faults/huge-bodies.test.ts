import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedManyCustomers } from '#tests/support/many-customers.ts'
import { type TestDatabase, testDatabase } from '#tests/support/test-database.ts'
import { ask } from './ask.ts'
import { memoryOf } from './memory.ts'
import { pourChunks, rawRequest } from './raw-request.ts'
import { type ServerProcess, startServer } from './server-process.ts'

const megabyte = 1024 * 1024

let database: TestDatabase
let server: ServerProcess
let cookie: string

beforeAll(async () => {
  database = await testDatabase()
  const [customer] = await seedManyCustomers(database.db, { customers: 1, signedIn: 1 })
  cookie = `sitzung=${customer?.token}`
  server = await startServer({ DATABASE_URL: database.url, LOG_LEVEL: 'silent' })
}, 120_000)

afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test.each(['/anmelden', '/zaehlerstaende', '/zaehlerstaende/pruefung', '/nirgendwo'])(
  'a body that says it is a gigabyte is refused before it comes: %s',
  async (path) => {
    const answer = await rawRequest(
      server.port,
      `${head(path)}\r\nContent-Length: 1073741824\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
    expect(answer).toContain('Das war zu viel auf einmal')
  },
)

test('a body that does not say how large it is is refused once it is too large', async () => {
  const { answer, poured } = await pourChunks(server.port, head('/anmelden'), {
    mostBytes: 1024 * megabyte,
    isListening: true,
  })
  expect(answer).toMatch(/^HTTP\/1.1 413 /)
  expect(poured).toBeLessThan(100 * megabyte)
})

test('many huge bodies at once take no memory worth mentioning', async () => {
  // what a process needs for a moment like this it takes the first time
  await pourMany()
  const before = memoryOf(server.pid)
  for (let round = 0; round < 4; round += 1) await pourMany()
  expect(memoryOf(server.pid) - before).toBeLessThan(50 * megabyte)
  expect((await ask(server.port, '/anmelden')).status).toBe(200)
  expect(server.hasEnded()).toBe(false)
})

async function pourMany(): Promise<void> {
  const paths = ['/anmelden', '/zaehlerstaende', '/registrieren', '/sprache', '/nirgendwo']
  await Promise.all(
    paths.map((path) =>
      pourChunks(server.port, head(path), { mostBytes: 64 * megabyte, isListening: false }),
    ),
  )
}

function head(path: string): string {
  return [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    `Cookie: ${cookie}`,
    'Sec-Fetch-Site: same-origin',
    'Content-Type: application/x-www-form-urlencoded',
  ].join('\r\n')
}
