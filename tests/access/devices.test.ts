import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { hashToken } from '#src/sign-in/token.ts'
import { type SignInScene, signInScene } from '#tests/sign-in/scene.ts'
import { cast, castPassword, cookiesOf, signInAs } from '#tests/support/cast.ts'

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0'
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1'

async function signInWith(scene: SignInScene, userAgent: string): Promise<string> {
  const fields = { kundennummer: cast.anna.customerNumber, passwort: castPassword }
  return cookiesOf(await scene.post('/anmelden', fields, { 'user-agent': userAgent }))
}

/** What the list says, a line per device. */
async function devices(scene: SignInScene, cookie: string): Promise<string[]> {
  const page = await scene.app.request('/zugang', { headers: { cookie } })
  return parse(await page.text())
    .querySelectorAll('#geraete + .list > li')
    .map((device) => device.text.replace(/\s+/g, ' ').trim())
}

const idOf = (cookie: string): string => hashToken(/sitzung=([^;]+)/.exec(cookie)?.[1] ?? '')

async function isSignedIn(scene: SignInScene, cookie: string): Promise<boolean> {
  return (await scene.app.request('/uebersicht', { headers: { cookie } })).status === 200
}

test('each device stands there with when it came in and was last seen, this one first', async () => {
  await using scene = await signInScene()
  const atHome = await signInWith(scene, windows)
  scene.turnForward(20)
  expect(await isSignedIn(scene, atHome)).toBe(true)
  const underWay = await signInWith(scene, phone)
  expect(await devices(scene, underWay)).toEqual([
    'Safari auf iPhonedieses Gerät · seit heute, 10:50 Uhrjetzt',
    'Firefox auf Windowsseit heute, 10:30 Uhr · zuletzt heute, 10:50 UhrAbmelden',
  ])
  expect((await devices(scene, atHome))[0]).toContain('Firefox auf Windowsdieses Gerät')
})

test('a device that was left alone too long is not in the list', async () => {
  await using scene = await signInScene()
  await signInWith(scene, windows)
  scene.turnForward(31)
  expect(await devices(scene, await signInWith(scene, phone))).toHaveLength(1)
})

test('one of them is signed out, as often as the button is pressed', async () => {
  await using scene = await signInScene()
  const [here, there, third] = [
    await signInWith(scene, windows),
    await signInWith(scene, phone),
    await signInWith(scene, phone),
  ]
  for (let pressed = 0; pressed < 2; pressed += 1) {
    const answer = await scene.post(
      `/zugang/geraete/${idOf(there)}/abmeldung`,
      {},
      { cookie: here },
    )
    expect(answer.headers.get('location')).toBe('/zugang?fertig=geraet')
  }
  expect([await isSignedIn(scene, there), await isSignedIn(scene, third)]).toEqual([false, true])
  const events = await scene.db
    .selectFrom('audit_event')
    .select('event')
    .where('event', '=', 'deviceSignedOut')
    .execute()
  expect(events).toHaveLength(1)
})

test('nobody signs out the device of somebody else', async () => {
  await using scene = await signInScene()
  const anna = await signInAs(scene.app, 'anna')
  const bruno = await signInAs(scene.app, 'bruno')
  const answer = await scene.post(`/zugang/geraete/${idOf(anna)}/abmeldung`, {}, { cookie: bruno })
  expect(answer.status).toBe(303)
  await scene.post('/zugang/geraete/abmeldung', {}, { cookie: bruno })
  expect(await isSignedIn(scene, anna)).toBe(true)
})

test('all others are signed out at once', async () => {
  await using scene = await signInScene()
  const others = [await signInWith(scene, phone), await signInWith(scene, windows)]
  const here = await signInWith(scene, windows)
  const page = await (await scene.app.request('/zugang', { headers: { cookie: here } })).text()
  expect(page).toContain('Alle anderen abmelden')
  const answer = await scene.post('/zugang/geraete/abmeldung', {}, { cookie: here })
  const after = await scene.app.request(answer.headers.get('location') ?? '', {
    headers: { cookie: here },
  })
  expect(await after.text()).toContain('Alle anderen Geräte sind abgemeldet.')
  for (const other of others) expect(await isSignedIn(scene, other)).toBe(false)
  expect(await isSignedIn(scene, here)).toBe(true)
})
