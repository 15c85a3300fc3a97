import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countRows } from '#tests/sign-in/scene.ts'
import { type TestPortal, testPortal } from '#tests/support/portal.ts'

const ours = 'https://www.stadtwerke.example'

const senders: [string, Record<string, string>, boolean][] = [
  ['one of our pages', { 'sec-fetch-site': 'same-origin' }, true],
  ['one of our pages in an old browser', { origin: ours }, true],
  [
    'one of our pages, whatever its Origin',
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
    true,
  ],
  ['another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['another site that says it is ours', { 'sec-fetch-site': 'cross-site', origin: ours }, false],
  ['a neighbour below the same domain', { 'sec-fetch-site': 'same-site' }, false],
  ['the address bar', { 'sec-fetch-site': 'none' }, false],
  ['nobody knows where', {}, false],
  ['a page without an origin', { origin: 'null' }, false],
  ['another site in an old browser', { origin: 'https://evil.example' }, false],
  ['ours without encryption', { origin: 'http://www.stadtwerke.example' }, false],
  ['ours at another port', { origin: `${ours}:8443` }, false],
  ['an address that begins like ours', { origin: `${ours}.evil.example` }, false],
  ['our address with its path', { origin: `${ours}/portal` }, false],
  [
    'another host that proxies are said to have seen',
    { 'x-forwarded-host': 'evil.example', origin: 'https://evil.example', host: 'evil.example' },
    false,
  ],
  ['a mistake in the header', { 'sec-fetch-site': 'Same-Origin, cross-site' }, false],
]

describe.each(['0', '1'])('behind %s proxies', (TRUST_PROXY) => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await testPortal({ environment: { BASE_URL: `${ours}/portal`, TRUST_PROXY } })
  })
  afterAll(() => portal[Symbol.asyncDispose]())

  test.each(senders)('a form from %s', async (_who, headers, isTaken) => {
    const before = await countRows(portal.db)
    for (const path of ['registrieren', 'passwort-vergessen', 'anmelden', 'abmelden', 'sprache']) {
      const answer = await portal.app.request(`/portal/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: 'kundennummer=1&nachname=a&vorname=b&email=a%40b.example&passwort=x&sprache=en',
      })
      expect(answer.status === 403).toBe(!isTaken)
      if (!isTaken) expect(await answer.text()).toContain('Von dort nehmen wir nichts an')
    }
    if (!isTaken) expect(await countRows(portal.db)).toEqual(before)
  })
})

test('a page may be opened from anywhere', async () => {
  await using portal = await testPortal()
  for (const method of ['GET', 'HEAD']) {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    expect((await portal.app.request('/anmelden', { method, headers })).status).toBe(200)
  }
})
