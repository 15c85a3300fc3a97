import { describe, expect, test } from 'vitest'
import { slugs } from '#src/paths.ts'
import { makeStartPassword, readStartPassword } from '#src/sign-in/registering/start-password.ts'
import { isOpenBeforeOwnPassword } from '#src/sign-in/with-session.tsx'
import { cast, castPassword, cookiesOf } from '#tests/support/cast.ts'
import { lastMail, type SignInScene, signInScene } from './scene.ts'

const kundennummer = cast.anna.customerNumber

/** Registers Anna and reads the Startpasswort out of the mail. */
async function mailedPassword(scene: SignInScene): Promise<string> {
  const { email } = cast.anna
  await scene.post('/registrieren', { kundennummer, nachname: 'Weiß', vorname: 'Anna', email })
  await scene.doJobs()
  return (await lastMail(scene)).startPassword ?? ''
}

const signIn = (scene: SignInScene, passwort: string) =>
  scene.post('/anmelden', { kundennummer, passwort })

describe('ten thousand of them', () => {
  const made = Array.from({ length: 10_000 }, makeStartPassword)

  test('are all different, in four groups, without signs that are taken for others', () => {
    expect(new Set(made).size).toBe(made.length)
    for (const password of made)
      expect(password).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$/)
  })

  test('use each of 32 signs about equally often in every place: 80 bits', () => {
    for (const place of Array.from({ length: 16 }, (_, index) => index)) {
      const counts = new Map<string, number>()
      for (const password of made) {
        const sign = password.replaceAll('-', '')[place] ?? ''
        counts.set(sign, (counts.get(sign) ?? 0) + 1)
      }
      // expected 312.5 each; a bias of a quarter would show, chance reaches six deviations never
      expect(counts.size).toBe(32)
      expect(Math.max(...counts.values())).toBeLessThan(419)
      expect(Math.min(...counts.values())).toBeGreaterThan(206)
    }
  })
})

test.each([
  ['K7MH-2QXP-RD4W-9TEA', 'K7MH2QXPRD4W9TEA'],
  [' K7MH 2QXP RD4W 9TEA\n', 'K7MH2QXPRD4W9TEA'],
  ['K7MH–2QXP‑RD4W—9TEA', 'K7MH2QXPRD4W9TEA'],
  ['K7MH2QXPRD4W9TEA', 'K7MH2QXPRD4W9TEA'],
  ['k7mh-2qxp-rd4w-9tea', undefined],
  ['K7MH-2QXP-RD4W', undefined],
  ['O7MH-2QXP-RD4W-9TEA', undefined],
])('%j is read as %s', (typed, bare) => {
  expect(readStartPassword(typed)).toBe(bare)
})

test('it lets in once, and only to choose an own password', async () => {
  await using scene = await signInScene()
  const startPassword = await mailedPassword(scene)
  const answer = await signIn(scene, ` ${startPassword.replaceAll('-', ' ')} `)
  expect(answer.headers.get('location')).toBe('/passwort-waehlen')
  expect((await signIn(scene, startPassword)).status).toBe(422)
})

test('of twenty who use it at once one gets in', async () => {
  await using scene = await signInScene()
  const startPassword = await mailedPassword(scene)
  const answers = await Promise.all(
    // fewer than the throttle lets through
    Array.from({ length: 8 }, () => signIn(scene, startPassword)),
  )
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(await scene.db.selectFrom('session').selectAll().execute()).toHaveLength(1)
})

test.each([
  [24 * 60, 303],
  [24 * 60 + 1 / 60, 422],
])('after %f minutes it answers with %i', async (minutes, status) => {
  await using scene = await signInScene()
  const startPassword = await mailedPassword(scene)
  scene.turnForward(minutes - 1 / 60 / 10)
  expect((await signIn(scene, startPassword)).status).toBe(status)
})

test('every page but a few answers with the way to the own password', async () => {
  await using scene = await signInScene()
  const cookie = cookiesOf(await signIn(scene, await mailedPassword(scene)))
  const withoutSession: string[] = [slugs.alive, slugs.ready, slugs.asset]
  const open = Object.values(slugs).filter(isOpenBeforeOwnPassword)
  // what the law wants to be in reach, help, and the way out
  expect(open.filter((slug) => !slug.includes(':')).length).toBeLessThanOrEqual(15)
  expect(open).not.toContain(slugs.access)
  const others = Object.values(slugs).filter(
    (slug) => !isOpenBeforeOwnPassword(slug) && !withoutSession.includes(slug),
  )
  expect(others.length).toBeGreaterThan(30)
  for (const slug of others) {
    const path = slug.replace(/:\w+/g, 'x')
    for (const method of ['GET', 'POST']) {
      const headers = { cookie, 'sec-fetch-site': 'same-origin' }
      const answer = await scene.app.request(path, { method, headers })
      expect([path, answer.status, answer.headers.get('location')]).toEqual([
        path,
        303,
        '/passwort-waehlen',
      ])
    }
  }
  expect((await scene.app.request('/passwort-waehlen', { headers: { cookie } })).status).toBe(200)
  const fragment = { cookie, 'hx-request': 'true' }
  expect((await scene.app.request('/zaehlerstaende', { headers: fragment })).status).toBe(401)
})

describe('the own password', () => {
  test('replaces the Startpasswort and opens a new session', async () => {
    await using scene = await signInScene()
    const startPassword = await mailedPassword(scene)
    const cookie = cookiesOf(await signIn(scene, startPassword))
    const own = { 'neues-passwort': 'Kupfer im Regen', weiter: '/zaehlerstaende' }
    const answer = await scene.post('/passwort-waehlen', own, { cookie })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/zaehlerstaende')
    const headers = { cookie: cookiesOf(answer) }
    expect((await scene.app.request('/uebersicht', { headers })).status).toBe(200)
    expect((await scene.app.request('/uebersicht', { headers: { cookie } })).status).toBe(303)
    expect((await signIn(scene, 'Kupfer im Regen')).status).toBe(303)
    expect((await signIn(scene, castPassword)).status).toBe(422)
  })

  test.each([
    ['Kupfer', 'kürzer als 10 Zeichen'],
    ['', 'Geben Sie ein neues Passwort ein'],
    ['Passwort12345', 'wird oft benutzt'],
    ['Anna-Weiß-104382', 'Angaben über Sie oder uns'],
    ['x'.repeat(64) + 'yzabc'.repeat(13), 'länger als 128 Zeichen'],
  ])('%j is refused with the reason', async (typed, reason) => {
    await using scene = await signInScene()
    const cookie = cookiesOf(await signIn(scene, await mailedPassword(scene)))
    const answer = await scene.post('/passwort-waehlen', { 'neues-passwort': typed }, { cookie })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('<title>Fehler: Eigenes Passwort wählen')
    expect(page).toContain(reason)
  })

  test('is not the Startpasswort, with or without hyphens', async () => {
    await using scene = await signInScene()
    const startPassword = await mailedPassword(scene)
    const cookie = cookiesOf(await signIn(scene, startPassword))
    for (const typed of [startPassword, startPassword.replaceAll('-', '')]) {
      const answer = await scene.post('/passwort-waehlen', { 'neues-passwort': typed }, { cookie })
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('Das Startpasswort stand in einer E-Mail')
    }
  })

  test('any three mailed Startpasswörter work, whichever mail is at hand', async () => {
    await using scene = await signInScene()
    const first = await mailedPassword(scene)
    await mailedPassword(scene)
    await mailedPassword(scene)
    expect((await signIn(scene, first)).status).toBe(303)
  })
})
