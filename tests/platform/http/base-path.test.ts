import { type HTMLElement, parse } from 'node-html-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldsOf } from '#tests/readings/reading-scene.ts'
import { dumpDatabase, lastMail, type SignInScene, signInScene } from '#tests/sign-in/scene.ts'
import { cast, signInAs } from '#tests/support/cast.ts'

const origin = 'https://www.stadtwerke.example'
const base = '/portal'

let scene: SignInScene
let cookie: string

beforeAll(async () => {
  scene = await signInScene({ environment: { BASE_URL: `${origin}${base}` } })
  cookie = await signInAs(scene.app, 'bruno', base)
})
afterAll(() => scene[Symbol.asyncDispose]())

test('every link, form and file of a portal below a path stays below it, and is there', async () => {
  const before = await dumpWithoutRecord()
  const addresses = [...(await walk({})), ...(await walk({ cookie }))]
  expect(addresses.length).toBeGreaterThan(20)
  expect(addresses.filter(({ address }) => !isBelow(address))).toEqual([])
  expect(addresses.filter(({ status }) => status >= 400)).toEqual([])
  const seen = addresses.map(({ address }) => address)
  for (const path of ['registrieren', 'anmelden', 'zaehlerstaende', 'uebersicht', 'static/']) {
    expect(seen.some((address) => address.startsWith(`${base}/${path}`))).toBe(true)
  }
  // looking changes nothing but the record of what was looked at
  expect(await dumpWithoutRecord()).toBe(before)
})

async function dumpWithoutRecord(): Promise<string> {
  const rows = (await dumpDatabase(scene.db)).split('\n')
  return rows.filter((row) => !/^(audit_event|throttle|document_opening) /.test(row)).join('\n')
}

test.each([base, `${base}/`])(
  'the start page is there with and without a slash: %s',
  async (path) => {
    const answer = await scene.app.request(path)
    expect(answer.status).toBe(200)
    const page = parse(await answer.text())
    const language = page.querySelector('form[action$="/sprache"] input[name="weiter"]')
    expect(language?.getAttribute('value')).toBe('/')
  },
)

test('what is sent from there leads on below it', async () => {
  const form = await open('/zaehlerstaende', { cookie })
  const stand = Object.keys(fieldsOf(form)).find((name) => name.startsWith('stand-')) ?? ''
  const fields = { ...fieldsOf(form), [stand]: '5420,5' }
  const sent = await scene.post(`${base}/zaehlerstaende`, fields, { cookie })
  expect(sent.headers.get('location')).toMatch(/^\/portal\/zaehlerstaende\/meldungen\//)
  const receipt = await scene.app.request(sent.headers.get('location') ?? '', {
    headers: { cookie },
  })
  expect(receipt.status).toBe(200)
  expect((await lastMail(scene)).text).toContain(`${origin}${sent.headers.get('location')}`)
})

test.each([
  ['/zaehlerstaende', {}, '/portal/anmelden?weiter=%2Fzaehlerstaende'],
  ['/abmelden', {}, '/portal/'],
  ['/sprache', { sprache: 'de', weiter: '/registrieren' }, '/portal/registrieren'],
  ['/passwort-vergessen', { kundennummer: '104382' }, '/portal/passwort-vergessen/unterwegs'],
])('a redirect from %s stays below it', async (path, fields, expected) => {
  const isPage = path === '/zaehlerstaende'
  const answer = isPage
    ? await scene.app.request(base + path)
    : await scene.post(base + path, fields)
  expect(answer.headers.get('location')).toBe(expected)
})

test.each(['/', '/anmelden', '/static/x', '/gesund', '/portals', '/portal2/anmelden'])(
  'what does not lie below it is not there: %s',
  async (path) => {
    expect((await scene.app.request(path)).status).toBe(404)
  },
)

describe.each([
  {},
  { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' },
  { host: 'evil.example:80', forwarded: 'host=evil.example', 'x-original-host': 'evil.example' },
])('with the headers %o', (headers) => {
  test('mails lead to the public address and nowhere else', async () => {
    const number = { kundennummer: cast.erika.customerNumber }
    await scene.post(`${base}/passwort-vergessen`, number, headers)
    await scene.doJobs()
    const mail = await scene.db
      .selectFrom('outgoing_mail')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const written = `${mail.html_body} ${mail.text_body}`
    expect(written).not.toContain('evil.example')
    const links = [...parse(mail.html_body ?? '').querySelectorAll('a[href^="http"]')]
    expect(links.length).toBeGreaterThan(0)
    for (const link of links)
      expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.stadtwerke\.example\/portal\//)
    expect(mail.text_body).toMatch(
      /https:\/\/www\.stadtwerke\.example\/portal\/passwort-neu\/[\w-]{43}/,
    )
  })

  test('no page repeats them', async () => {
    for (const path of [
      '/portal/',
      '/portal/anmelden',
      '/portal/zaehlerstaende',
      '/portal/nowhere',
    ]) {
      const answer = await scene.app.request(path, { headers })
      expect(await answer.text()).not.toContain('evil.example')
      expect(answer.headers.get('location') ?? '').not.toContain('evil.example')
    }
  })
})

interface Found {
  address: string
  status: number
}

/** Follows every link of ours from the start page on; forms are noted and not sent. */
async function walk(headers: Record<string, string>): Promise<Found[]> {
  const found = new Map<string, Found>()
  const waiting = [`${base}/`]
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (found.has(address)) continue
    const answer = await scene.app.request(address, { headers })
    found.set(address, { address, status: answer.status })
    const isPage = answer.headers.get('content-type')?.startsWith('text/html')
    const text = await answer.text()
    if (!isPage) continue
    const { links, actions } = addressesIn(parse(text))
    for (const action of actions) found.set(`POST ${action}`, { address: action, status: 0 })
    for (const link of links) if (isBelow(link)) waiting.push(link)
    for (const link of links) if (!isBelow(link)) found.set(link, { address: link, status: 0 })
  }
  return [...found.values()]
}

function addressesIn(page: HTMLElement): { links: string[]; actions: string[] } {
  const all = (selector: string, attribute: string): string[] =>
    page.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '')
  const links = [...all('a[href], link[href]', 'href'), ...all('[src]', 'src')]
  const external = all('a[rel~=external]', 'href')
  const actions = [
    ...all('form', 'action'),
    ...all('[formaction]', 'formaction'),
    ...all('[hx-post]', 'hx-post'),
    ...all('[hx-get]', 'hx-get'),
  ]
  return {
    links: links
      // a house of its own, or an app: not part of the portal
      .filter((link) => !external.includes(link) && !/^(#|mailto:|tel:|data:|otpauth:)/.test(link))
      .map((link) => link.split('#')[0] ?? ''),
    actions,
  }
}

function isBelow(address: string): boolean {
  return address.startsWith(`${base}/`)
}

async function open(path: string, headers: Record<string, string>): Promise<HTMLElement> {
  return parse(await (await scene.app.request(base + path, { headers })).text())
}
