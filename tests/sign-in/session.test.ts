import { expect, test } from 'vitest'
import { createSessions } from '#src/sign-in/session.ts'
import { hashToken } from '#src/sign-in/token.ts'
import { cast, castMoment, castPassword, cookiesOf, signInAs } from '#tests/support/cast.ts'
import { type SignInScene, signInScene } from './scene.ts'

const anna = { kundennummer: cast.anna.customerNumber, passwort: castPassword }

async function isSignedIn(scene: SignInScene, cookie: string): Promise<boolean> {
  const page = await scene.app.request('/uebersicht', { headers: { cookie } })
  return page.status === 200
}

test('the table holds the hash of the token, and the hash opens nothing', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const token = /sitzung=([^;]+)/.exec(cookie)?.[1] ?? ''
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  const { id } = await scene.db.selectFrom('session').select('id').executeTakeFirstOrThrow()
  expect(id).toBe(hashToken(token))
  expect(await isSignedIn(scene, `sitzung=${id}`)).toBe(false)
  expect(await isSignedIn(scene, `sitzung=${token}`)).toBe(true)
})

test('half an hour without a page ends the session, each page in its second half pushes it on', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  for (const minutes of [14, 10, 20, 29]) {
    scene.turnForward(minutes)
    expect(await isSignedIn(scene, cookie), `after ${minutes} more minutes`).toBe(true)
  }
  scene.turnForward(31)
  expect(await isSignedIn(scene, cookie)).toBe(false)
  expect(await scene.db.selectFrom('session').selectAll().execute()).toEqual([])
})

test('twelve hours end a session, however busy it was', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    scene.turnForward(20)
    expect(await isSignedIn(scene, cookie)).toBe(true)
  }
  scene.turnClock(new Date(castMoment.getTime() + 12 * 3_600_000 - 1000))
  expect(await isSignedIn(scene, cookie)).toBe(true)
  scene.turnClock(new Date(castMoment.getTime() + 12 * 3_600_000))
  expect(await isSignedIn(scene, cookie)).toBe(false)
})

test('a planted cookie is not adopted, and signing in again ends the session before', async () => {
  await using scene = await signInScene()
  const planted = `sitzung=${'A'.repeat(43)}`
  const first = await scene.post('/anmelden', anna, { cookie: planted })
  expect(cookiesOf(first)).not.toContain('A'.repeat(43))
  expect(await isSignedIn(scene, planted)).toBe(false)
  const second = await scene.post('/anmelden', anna, { cookie: cookiesOf(first) })
  expect(await isSignedIn(scene, cookiesOf(first))).toBe(false)
  expect(await isSignedIn(scene, cookiesOf(second))).toBe(true)
})

test('signing out ends the session for good and asks the browser to forget', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  expect((await scene.app.request('/abmelden', { headers: { cookie } })).status).toBe(404)
  expect(await isSignedIn(scene, cookie)).toBe(true)
  const answer = await scene.post('/abmelden', {}, { cookie })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^sitzung=; Max-Age=0/)])
  expect(await isSignedIn(scene, cookie)).toBe(false)
})

test('Anna may be signed in on two devices, and leave one', async () => {
  await using scene = await signInScene()
  const kitchen = await signInAs(scene.app, 'anna')
  const cellar = await signInAs(scene.app, 'anna')
  await scene.post('/abmelden', {}, { cookie: kitchen })
  expect(await isSignedIn(scene, cellar)).toBe(true)
})

test.each([
  ['https://portal.example', '', '__Host-', 'Path=/; HttpOnly; Secure; SameSite=Lax'],
  [
    'https://example.org/portal',
    '/portal',
    '__Secure-',
    'Path=/portal; HttpOnly; Secure; SameSite=Lax',
  ],
  ['http://localhost:3000', '', '', 'Path=/; HttpOnly; SameSite=Lax'],
])(
  'cookies at %s are bound as tightly as the address allows',
  async (BASE_URL, path, prefix, rest) => {
    await using scene = await signInScene({ environment: { BASE_URL } })
    const answer = await scene.post(`${path}/anmelden`, anna)
    const [session, browser] = answer.headers.getSetCookie()
    // no Max-Age: it ends with the browser
    expect(session).toMatch(new RegExp(`^${prefix}sitzung=[\\w-]{43}; ${rest}$`))
    expect(browser).toMatch(new RegExp(`^${prefix}geraet=[\\w-]{43}; Max-Age=31536000; ${rest}$`))
    expect(answer.headers.get('location')).toBe(`${path}/uebersicht`)
    const cookie = cookiesOf(answer)
    const page = await scene.app.request(`${path}/uebersicht`, { headers: { cookie } })
    expect(page.status).toBe(200)
  },
)

test.each([
  ['nobody', ''],
  ['Anna', 'anna'],
])('who asks and whose portal it is takes one query for %s', async (_, member) => {
  await using scene = await signInScene()
  const token =
    member === 'anna' ? /sitzung=([^;]+)/.exec(await signInAs(scene.app, 'anna'))?.[1] : undefined
  let queries = 0
  const counted = scene.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      queries += 1
      return result
    },
  })
  const visit = await createSessions(counted, scene.portal.clock).findVisit(token)
  expect(visit.customer?.name).toBe(member === 'anna' ? 'Anna Weiß' : undefined)
  expect(visit.utility.name).not.toBe('')
  expect(queries).toBe(1)
})
