import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slugs } from '#src/paths.ts'
import { type SeededCustomer, seedManyCustomers } from '#tests/support/many-customers.ts'
import { type TestPortal, testPortal } from '#tests/support/portal.ts'
import { type Answer, ask } from './ask.ts'
import { rawRequest } from './raw-request.ts'
import { type ServerProcess, startServer } from './server-process.ts'

let portal: TestPortal
let server: ServerProcess
let cookie: string

beforeAll(async () => {
  portal = await testPortal()
  const [customer] = await seedManyCustomers(portal.db, { customers: 1, signedIn: 1 })
  cookie = cookieOf(customer)
  server = await startServer({ DATABASE_URL: portal.url, LOG_LEVEL: 'silent' })
}, 120_000)

afterAll(async () => {
  expect(server.hasEnded()).toBe(false)
  await server[Symbol.asyncDispose]()
  await portal[Symbol.asyncDispose]()
})

const forms = [
  slugs.signIn,
  slugs.register,
  slugs.forgotPassword,
  slugs.language,
  slugs.ownPassword,
  slugs.readings,
  slugs.readingCheck,
  slugs.signInByLink.replace(':token', 'a'.repeat(43)),
  slugs.newPassword.replace(':token', 'a'.repeat(43)),
]

describe.each(forms)('the form of %s', (path) => {
  test.each([
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name=a\r\n\r\nb'],
    ['multipart/form-data', 'no boundary, no end'],
    ['application/json', '{"kundennummer":'],
    ['text/plain', 'kundennummer=1'],
    ['', 'kundennummer=1'],
  ])('is not taken as „%s“', async (kind, body) => {
    const answer = await post(path, body, kind)
    expect(answer.status).toBe(415)
    expect(answer.text).toContain('Sie nimmt nur ausgefüllte Formulare an')
  })

  test.each([
    ['a field twice', 'kundennummer=1&kundennummer=2'],
    ['a NUL in a value', 'kundennummer=1%002'],
    ['a NUL in a name', 'kunden%00nummer=1'],
  ])('is not read with %s', async (_what, body) => {
    const answer = await post(path, body)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Das kam nicht lesbar an')
  })

  test.each([
    ['nothing in it', ''],
    ['no names', '&&&=;'],
    ['broken percent signs', '%=%&kundennummer=%zz%E4%FF&stand-%ED%A0%80=%ED%B0%80'],
    ['half a letter', Buffer.from([0x61, 0x3d, 0xff, 0xfe, 0xc3])],
    ['10,000 fields', Array.from({ length: 10_000 }, (_, n) => `f${n}`).join('&')],
    ['a value of 60,000 letters', `kundennummer=${'ä'.repeat(10_000)}&passwort=x`],
    ['names of Object', '__proto__=1&constructor=2&toString=3&hasOwnProperty=4'],
  ])('with %s is answered as any other', async (_what, body) => {
    const answer = await post(path, body)
    expect([303, 200, 404, 410, 422, 429]).toContain(answer.status)
  })
})

describe('an address', () => {
  test.each([
    '/%00',
    '/anmelden/link/%00',
    '/passwort-neu/a%00b',
    '/zaehlerstaende/meldungen/2026-%00',
    '/static/%00',
    '/anmelden?weiter=%00',
    '/gesund?%00',
  ])('with a NUL is refused: %s', async (path) => {
    expect((await get(path)).status).toBe(400)
  })

  test.each([
    ['/%', 404],
    ['/%zz%ff', 404],
    ['/zaehlerstaende/meldungen/%ED%A0%80', 404],
    ['/zaehlerstaende/meldungen/%25', 404],
    [`/zaehlerstaende/meldungen/${'9'.repeat(8000)}`, 404],
    ['/static/..%2f..%2fpackage.json', 404],
    ['/static/../package.json', 404],
    ['//elsewhere.example/zaehlerstaende', 404],
    ['/anmelden?weiter=%FF&weiter=%', 303],
  ])('that nobody wrote is answered like any other: %s', async (path, status) => {
    expect((await get(path)).status).toBe(status)
  })
})

describe('a header', () => {
  test.each([
    ['cookie', 'sitzung=%00; sprache=%FF%; geraet'],
    ['cookie', `sitzung=${'a'.repeat(5000)}`],
    ['cookie', ';;;=;=;"; sitzung="x'],
    ['accept-language', ';q=,,en;q=x;q=1,*;q=NaN,de;;'],
    ['accept-encoding', 'br;q=x,,;gzip'],
    ['x-forwarded-for', ',,,, , %00, ::::'],
    ['user-agent', '\xff\xfe\xe4'],
    ['range', 'bytes=-1-5'],
    ['if-none-match', '"'],
    ['content-length', '0'],
  ])('%s of any kind does no harm: %s', async (name, value) => {
    expect((await ask(server.port, '/', { headers: { [name]: value } })).status).toBe(200)
  })

  test.each([
    ['no name', 'Host: a\r\n: b'],
    ['no host', 'X: y'],
    ['a host that is none', 'Host: a b/<>'],
    [
      'two ways to say how long it is',
      'Host: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked',
    ],
    ['a length that is none', 'Host: a\r\nContent-Length: -5'],
  ])('with %s ends the conversation', async (_what, lines) => {
    const answer = await rawRequest(
      server.port,
      `POST /anmelden HTTP/1.1\r\n${lines}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
  })

  test('longer than any is refused', async () => {
    const lines = `Host: a\r\nX: ${'x'.repeat(100_000)}`
    const answer = await rawRequest(server.port, `GET / HTTP/1.1\r\n${lines}\r\n\r\n`)
    // whoever is still talking may lose the line before the answer
    expect(answer).toMatch(/^(HTTP\/1.1 431 |$)/)
    expect((await get('/')).status).toBe(200)
  })
})

describe('a method', () => {
  const others = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'LINK']
  test.each(others)('%s is known nowhere', async (method) => {
    for (const path of ['/', slugs.readings, slugs.signIn, slugs.alive, '/static/x', '/nowhere']) {
      const answer = await ask(server.port, path, { method, headers: { cookie } })
      expect([404, 405]).toContain(answer.status)
    }
  })

  test('that is none ends the conversation', async () => {
    const answer = await rawRequest(server.port, 'GIVE / HTTP/1.1\r\nHost: a\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
  })

  test.each(['/', slugs.signIn, slugs.readings, slugs.overview, slugs.alive, '/nowhere'])(
    'HEAD of %s is its GET without the text',
    async (path) => {
      const whole = await get(path)
      const head = await ask(server.port, path, { method: 'HEAD', headers: { cookie } })
      expect(head).toMatchObject({ status: whole.status, text: '' })
      expect(head.headers['content-security-policy']).toBe(whole.headers['content-security-policy'])
    },
  )
})

function get(path: string): Promise<Answer> {
  return ask(server.port, path, { headers: { cookie } })
}

function post(
  path: string,
  body: string | Buffer,
  kind = 'application/x-www-form-urlencoded',
): Promise<Answer> {
  return ask(server.port, path, { body, headers: { cookie, 'content-type': kind } })
}

function cookieOf(customer: SeededCustomer | undefined): string {
  return `sitzung=${customer?.token}`
}
