import { expect, test } from 'vitest'
import { cast, cookiesOf, signInAs } from '#tests/support/cast.ts'
import { lastLink, type SignInScene, signInScene } from './scene.ts'

/** Registers Anna and reads the link out of the mail. */
async function mailedLink(scene: SignInScene): Promise<string> {
  const { customerNumber: kundennummer, email } = cast.anna
  await scene.post('/registrieren', { kundennummer, nachname: 'Weiß', vorname: 'Anna', email })
  await scene.doJobs()
  return await lastLink(scene)
}

test('opening it fifty times, as mail programs do, changes nothing; the button signs in', async () => {
  await using scene = await signInScene()
  const link = await mailedLink(scene)
  for (let opened = 0; opened < 50; opened += 1) {
    const page = await scene.app.request(link)
    expect(page.status).toBe(200)
    expect(page.headers.getSetCookie()).toEqual([])
  }
  const answer = await scene.post(link, {})
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/uebersicht')
  const page = await scene.app.request('/uebersicht', { headers: { cookie: cookiesOf(answer) } })
  expect(await page.text()).toContain('Anna Weiß')
})

test('of twenty who press the button at once one gets in', async () => {
  await using scene = await signInScene()
  const link = await mailedLink(scene)
  const answers = await Promise.all(Array.from({ length: 20 }, () => scene.post(link, {})))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(410)])
  expect(await scene.db.selectFrom('session').selectAll().execute()).toHaveLength(1)
})

test.each([
  [60 - 1 / 60, 200],
  [60, 410],
])('after %f minutes it answers with %i', async (minutes, status) => {
  await using scene = await signInScene()
  const link = await mailedLink(scene)
  scene.turnForward(minutes)
  expect((await scene.app.request(link)).status).toBe(status)
  expect((await scene.post(link, {})).status).toBe(status === 200 ? 303 : 410)
})

test('a link that is used, cut or made up leads to a page that helps', async () => {
  await using scene = await signInScene()
  const link = await mailedLink(scene)
  await scene.post(link, {})
  const madeUp = link.slice(0, -4) + 'AAAA'
  for (const [path, status, title] of [
    [link, 410, 'Dieser Link gilt nicht mehr'],
    [madeUp, 410, 'Dieser Link gilt nicht mehr'],
    [link.slice(0, -3), 404, 'Dieser Link ist nicht vollständig'],
  ] as const) {
    for (const answer of [await scene.app.request(path), await scene.post(path, {})]) {
      const page = await answer.text()
      expect([answer.status, page.includes(title)]).toEqual([status, true])
      expect(page).toContain('href="/passwort-vergessen"')
      expect(answer.headers.getSetCookie()).toEqual([])
    }
  }
})

test('the page tells nobody its address', async () => {
  await using scene = await signInScene()
  const link = await mailedLink(scene)
  for (const path of [link, '/passwort-neu/abc', link.replace('anmelden/link', 'passwort-neu')]) {
    const page = await scene.app.request(path)
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('cache-control')).toBe('no-store')
  }
})

test('whoever came by link may go on without a password, or choose one without an old one', async () => {
  await using scene = await signInScene()
  const { loginId } = scene.ids.anna
  await scene.db
    .updateTable('login')
    .set({ password_hash: null })
    .where('id', '=', loginId)
    .execute()
  const headers = { cookie: cookiesOf(await scene.post(await mailedLink(scene), {})) }
  expect((await scene.app.request('/zaehlerstaende', { headers })).status).toBe(200)
  const page = await (await scene.app.request('/passwort-waehlen', { headers })).text()
  expect(page).toContain('Ohne Passwort weiter')
  expect(page).not.toContain('aktuelles-passwort')
  const own = { 'neues-passwort': 'Kupfer im Regen' }
  expect((await scene.post('/passwort-waehlen', own, headers)).status).toBe(303)
  // nothing was changed for anybody, so there is nothing to tell
  expect((await scene.mails()).map(({ key }) => key)).toEqual(['registration'])
})

test('a link for a new password does not sign in, and the other way round', async () => {
  await using scene = await signInScene()
  const signIn = await mailedLink(scene)
  expect((await scene.app.request(signIn.replace('anmelden/link', 'passwort-neu'))).status).toBe(
    410,
  )
  await scene.post('/passwort-vergessen', { kundennummer: cast.anna.customerNumber })
  await scene.doJobs()
  const newPassword = await lastLink(scene)
  const wrong = newPassword.replace('passwort-neu', 'anmelden/link')
  expect((await scene.post(wrong, {})).status).toBe(410)
})

test('a new password makes the links of earlier mails worthless', async () => {
  await using scene = await signInScene()
  const link = await mailedLink(scene)
  const cookie = await signInAs(scene.app, 'anna')
  const fields = { 'aktuelles-passwort': 'Birne-Leuchtturm-7', 'neues-passwort': 'Kupfer im Regen' }
  expect((await scene.post('/passwort-waehlen', fields, { cookie })).status).toBe(303)
  expect((await scene.post(link, {})).status).toBe(410)
})

test('the link in a mail is made of the settings, whatever the request claims', async () => {
  await using scene = await signInScene()
  const { customerNumber: kundennummer, email } = cast.anna
  const fields = { kundennummer, nachname: 'Weiß', vorname: 'Anna', email }
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
  await scene.post('http://evil.example/registrieren', fields, headers)
  await scene.doJobs()
  const [mail] = await scene.mails()
  expect(mail?.text).toContain('http://localhost:3000/anmelden/link/')
  expect(mail?.text).not.toContain('evil.example')
})
