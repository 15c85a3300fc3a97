import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readingScene } from '#tests/readings/reading-scene.ts'
import { cast, castMoment, castPassword, formHeaders, seedCast } from '#tests/support/cast.ts'
import { testPortal } from '#tests/support/portal.ts'

type Scene = Awaited<ReturnType<typeof readingScene>>

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; " +
  "object-src 'none'; frame-ancestors 'none'"

let open: Scene
let encrypted: Scene

beforeAll(async () => {
  open = await readingScene('anna')
  encrypted = await readingScene('anna', {
    environment: { BASE_URL: 'https://portal.example' },
  })
})
afterAll(async () => {
  await open[Symbol.asyncDispose]()
  await encrypted[Symbol.asyncDispose]()
})

const token = 'a'.repeat(43)

interface Asked {
  path: string
  status: number
  init?: RequestInit
  isSignedIn?: boolean
}

const answers: Record<string, Asked> = {
  'a page': { path: '/anmelden', status: 200 },
  'a personal page': { path: '/zaehlerstaende', status: 200, isSignedIn: true },
  'a redirect to sign in': { path: '/zaehlerstaende', status: 303 },
  'a redirect after signing out': { path: '/abmelden', status: 303, init: form({}) },
  'a fragment': {
    path: '/zaehlerstaende/pruefung',
    status: 404,
    init: form({ feld: '0' }, { 'hx-request': 'true' }),
    isSignedIn: true,
  },
  'a page that is not there': { path: '/nirgendwo', status: 404 },
  'a form that was not filled in': { path: '/anmelden', status: 422, init: form({}) },
  'a form of another kind': {
    path: '/anmelden',
    status: 415,
    init: form({}, { 'content-type': '' }),
  },
  'a form of strangers': {
    path: '/anmelden',
    status: 403,
    init: form({}, { 'sec-fetch-site': 'cross-site' }),
  },
  'a form that is too large': {
    path: '/anmelden',
    status: 413,
    init: form({ kundennummer: 'x'.repeat(70_000) }, { 'content-length': '70013' }),
  },
  'an address that cannot be': { path: '/%00', status: 400 },
  'a dead link': { path: `/anmelden/link/${token}`, status: 410 },
  'a static file that is not there': { path: '/static/nothing.css', status: 404 },
  health: { path: '/gesund', status: 200 },
  readiness: { path: '/bereit', status: 200 },
}

describe.each(Object.entries(answers))('%s', (_name, asked) => {
  test('forbids all that a page of ours does not need', async () => {
    const { status, headers } = await ask(open, asked)
    expect(status).toBe(asked.status)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': policy,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    })
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('asks browsers to stay with https, where there is https', async () => {
    const secure = await ask(encrypted, asked)
    expect(secure.headers.get('strict-transport-security')).toBe(
      'max-age=31536000; includeSubDomains',
    )
    expect((await ask(open, asked)).headers.get('strict-transport-security')).toBeNull()
  })
})

test('a static file may be kept for good, and is as guarded as a page', async () => {
  const { app, portal } = encrypted
  const answer = await app.request(portal.assets.href('styles/portal.css'))
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': policy,
    'content-type': 'text/css; charset=utf-8',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
  })
})

test.each([`/anmelden/link/${token}`, `/passwort-neu/${token}`, `/e-mail-bestaetigen/${token}`])(
  'the address of a link from a mail is told to nobody: %s',
  async (path) => {
    for (const init of [{}, form({})]) {
      const answer = await open.app.request(path, init)
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    }
    expect((await open.app.request('/anmelden')).headers.get('referrer-policy')).toBe('same-origin')
  },
)

test('pages and fragments say what they are', async () => {
  const kind = async (path: string, init: RequestInit = {}): Promise<string | null> =>
    (await open.app.request(path, init)).headers.get('content-type')
  expect(await kind('/anmelden')).toMatch(/^text\/html; charset=utf-8$/i)
  expect(await kind('/nirgendwo')).toMatch(/^text\/html; charset=utf-8$/i)
  expect(await kind('/anmelden', form({}))).toMatch(/^text\/html; charset=utf-8$/i)
  expect(await kind('/gesund')).toMatch(/^text\/plain; charset=utf-8$/i)
})

describe('the cookies', () => {
  test.each([
    ['http://localhost:3000', '/', ''],
    ['http://localhost:3000/portal', '/portal', ''],
    ['https://portal.example', '/', '__Host-'],
    ['https://www.stadtwerke.example/portal', '/portal', '__Secure-'],
  ])('of %s reach nobody else', async (BASE_URL, path, prefix) => {
    await using scene = await testPortal({ now: castMoment, environment: { BASE_URL } })
    await seedCast(scene.db)
    const base = path === '/' ? '' : path
    const signedIn = await scene.app.request(
      `${base}/anmelden`,
      form({ kundennummer: cast.anna.customerNumber, passwort: castPassword }),
    )
    const english = await scene.app.request(`${base}/sprache`, form({ sprache: 'en' }))
    const set = [...signedIn.headers.getSetCookie(), ...english.headers.getSetCookie()]
    const names = set.map((cookie) => cookie.split('=')[0])
    expect(names).toEqual(['sitzung', 'geraet', 'sprache'].map((name) => prefix + name))
    for (const cookie of set) {
      const attributes = cookie.split('; ').slice(1)
      expect(attributes).toContain(`Path=${path}`)
      expect(attributes).toContain('HttpOnly')
      expect(attributes).toContain('SameSite=Lax')
      expect(attributes.includes('Secure')).toBe(BASE_URL.startsWith('https:'))
      expect(cookie).not.toContain('Domain=')
    }
    const [session] = set
    expect(session).not.toMatch(/Max-Age|Expires/)
  })
})

async function ask(scene: Scene, { path, init = {}, isSignedIn }: Asked): Promise<Response> {
  const { headers, ...rest } = init
  return await scene.app.request(path, {
    ...rest,
    headers: {
      ...Object.fromEntries(new Headers(headers)),
      ...(isSignedIn && { cookie: scene.cookie }),
    },
  })
}

function form(fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { ...formHeaders, ...headers },
    body: new URLSearchParams(fields).toString(),
  }
}
