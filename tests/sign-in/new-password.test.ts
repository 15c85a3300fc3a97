import { expect, test } from 'vitest'
import { cast, castPassword, cookiesOf, signInAs } from '#tests/support/cast.ts'
import { countRows, lastLink, lastMail, type SignInScene, signInScene } from './scene.ts'

const kundennummer = cast.anna.customerNumber
const own = { 'neues-passwort': 'Kupfer im Regen' }

async function mailedLink(scene: SignInScene): Promise<string> {
  await scene.post('/passwort-vergessen', { kundennummer })
  await scene.doJobs()
  return await lastLink(scene)
}

test('a forgotten password: number, mail, link, new password, signed in', async () => {
  await using scene = await signInScene()
  const old = await signInAs(scene.app, 'anna')
  const link = await mailedLink(scene)
  expect(await lastMail(scene)).toMatchObject({ key: 'new-password', to: cast.anna.email })
  const page = await (await scene.app.request(link)).text()
  expect(page).toContain('<h1>Neues Passwort vergeben</h1>')
  const answer = await scene.post(link, own)
  expect(answer.status).toBe(303)
  const pages = await Promise.all(
    [cookiesOf(answer), old].map((cookie) =>
      scene.app.request('/uebersicht', { headers: { cookie } }),
    ),
  )
  expect(pages.map(({ status }) => status)).toEqual([200, 303])
  const signIn = (passwort: string) => scene.post('/anmelden', { kundennummer, passwort })
  expect((await signIn(castPassword)).status).toBe(422)
  expect((await signIn(own['neues-passwort'])).status).toBe(303)
  expect(await lastMail(scene)).toMatchObject({ key: 'password-changed', to: cast.anna.email })
  expect((await scene.post(link, own)).status).toBe(410)
})

test('asking and looking change nothing: the old password holds', async () => {
  await using scene = await signInScene()
  const link = await mailedLink(scene)
  for (let opened = 0; opened < 5; opened += 1) await scene.app.request(link)
  expect((await scene.post(link, { 'neues-passwort': 'kurz' })).status).toBe(422)
  await signInAs(scene.app, 'anna')
  expect((await scene.post(link, own)).status).toBe(303)
})

test.each([
  [60 - 1 / 60, 200, 303],
  [60, 410, 410],
])('after %f minutes the link is answered with %i', async (minutes, status, sent) => {
  await using scene = await signInScene()
  const link = await mailedLink(scene)
  scene.turnForward(minutes)
  expect((await scene.app.request(link)).status).toBe(status)
  expect((await scene.post(link, own)).status).toBe(sent)
})

test('the page is the same for every number, and so is what it writes', async () => {
  await using scene = await signInScene()
  await scene.db.deleteFrom('login').where('id', '=', scene.ids.deniz.loginId).execute()
  const seen: string[] = []
  for (const number of [kundennummer, cast.deniz.customerNumber, '999999']) {
    const before = await countRows(scene.db)
    const answer = await scene.post('/passwort-vergessen', { kundennummer: number })
    const after = await countRows(scene.db)
    const page = await scene.app.request(answer.headers.get('location') ?? '')
    expect((after.job ?? 0) - (before.job ?? 0)).toBe(1)
    seen.push(
      JSON.stringify([answer.status, [...answer.headers], [...page.headers], await page.text()]),
    )
  }
  expect(new Set(seen).size).toBe(1)
  await scene.doJobs()
  expect((await scene.mails()).map(({ to }) => to)).toEqual([cast.anna.email])
})

test('of twenty who send the form at once one sets the password', async () => {
  await using scene = await signInScene()
  const link = await mailedLink(scene)
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      scene.post(link, { 'neues-passwort': `Kupfer im Regen ${index}` }),
    ),
  )
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
})

test('an address gets three mails an hour, and three again in the next', async () => {
  await using scene = await signInScene()
  for (let asked = 0; asked < 5; asked += 1) await mailedLink(scene)
  expect(await scene.mails()).toHaveLength(3)
  scene.turnForward(60)
  await scene.db.deleteFrom('throttle').where('key', 'like', 'newPassword%').execute()
  await mailedLink(scene)
  expect(await scene.mails()).toHaveLength(4)
})

test('a thousand strangers asking for a new password do not keep Anna out', async () => {
  await using scene = await signInScene({ environment: { TRUST_PROXY: '1' } })
  const cookie = await signInAs(scene.app, 'anna')
  for (let stranger = 0; stranger < 1000; stranger += 1) {
    const address = `198.51.${stranger >> 8}.${stranger & 255}`
    await scene.post('/passwort-vergessen', { kundennummer }, { 'x-forwarded-for': address })
    if (stranger % 250 === 249) await scene.doJobs()
  }
  expect(await scene.mails()).toHaveLength(3)
  expect((await scene.app.request('/uebersicht', { headers: { cookie } })).status).toBe(200)
  await signInAs(scene.app, 'anna')
  expect((await scene.post(await lastLink(scene), own)).status).toBe(303)
})

test('changing it asks for the present one, ends other sessions, and tells by mail', async () => {
  await using scene = await signInScene()
  const [here, elsewhere] = [await signInAs(scene.app, 'anna'), await signInAs(scene.app, 'anna')]
  const change = (current: string) =>
    scene.post('/passwort-waehlen', { ...own, 'aktuelles-passwort': current }, { cookie: here })
  for (const [current, reason] of [
    ['', 'Geben Sie Ihr aktuelles Passwort ein.'],
    ['Falsches-Wort-8', 'Das ist nicht Ihr aktuelles Passwort.'],
  ] as const) {
    const answer = await change(current)
    expect([answer.status, (await answer.text()).includes(reason)]).toEqual([422, true])
  }
  const answer = await change(castPassword)
  expect(answer.status).toBe(303)
  const status = async (cookie: string) =>
    (await scene.app.request('/uebersicht', { headers: { cookie } })).status
  expect(await status(cookiesOf(answer))).toBe(200)
  expect([await status(here), await status(elsewhere)]).toEqual([303, 303])
  expect(await lastMail(scene)).toMatchObject({ key: 'password-changed', to: cast.anna.email })
})

test('guessing the present password in an open session ends after ten tries', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const fields = { ...own, 'aktuelles-passwort': 'Falsches-Wort-8' }
  for (let guess = 0; guess < 10; guess += 1) {
    expect((await scene.post('/passwort-waehlen', fields, { cookie })).status).toBe(422)
  }
  const right = { ...own, 'aktuelles-passwort': castPassword }
  expect((await scene.post('/passwort-waehlen', right, { cookie })).status).toBe(429)
})
