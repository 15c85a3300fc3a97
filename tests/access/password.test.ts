import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { lastLink, signInScene } from '#tests/sign-in/scene.ts'
import { cast, castPassword, cookiesOf, signInAs } from '#tests/support/cast.ts'

const own = { 'neues-passwort': 'Kupfer im Regen' }

test('from "Zugang" to another password and back, with a word about it', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const open = async (path: string, cookies = cookie) =>
    parse(await (await scene.app.request(path, { headers: { cookie: cookies } })).text())
  const links = (await open('/zugang')).querySelectorAll('.settings a')
  const way = links.find((link) => link.text === 'Ändern des Passworts')?.getAttribute('href')
  const weiter =
    (await open(way ?? '')).querySelector('main [name=weiter]')?.getAttribute('value') ?? ''
  const fields = { ...own, 'aktuelles-passwort': castPassword, weiter }
  const answer = await scene.post('/passwort-waehlen', fields, { cookie })
  const back = await open(answer.headers.get('location') ?? '', cookiesOf(answer))
  expect(back.querySelector('.flash')?.text).toBe(
    'Ihr Passwort ist geändert. Auf anderen Geräten sind Sie abgemeldet.',
  )
  expect(back.querySelector('.settings')?.text).toContain('geändert am 23. November 2026')
  expect((await scene.mails()).map(({ key }) => key)).toEqual(['password-changed'])
})

test('whoever has just come by a link chooses another one without the present one', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  await scene.post('/zugang/anmeldelink', { weiter: '/passwort-waehlen' }, { cookie })
  const entered = cookiesOf(await scene.post(await lastLink(scene), {}))
  const page = await scene.app.request('/passwort-waehlen', { headers: { cookie: entered } })
  expect(await page.text()).not.toContain('aktuelles-passwort')
  scene.turnForward(10)
  expect((await scene.post('/passwort-waehlen', own, { cookie: entered })).status).toBe(422)
  scene.turnForward(-5)
  expect((await scene.post('/passwort-waehlen', own, { cookie: entered })).status).toBe(303)
})

test('whoever has none yet is told so, and how they get in', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const { loginId } = scene.ids.anna
  await scene.db
    .updateTable('login')
    .set({ password_hash: null, password_changed_at: null })
    .where('id', '=', loginId)
    .execute()
  const page = await (await scene.app.request('/zugang', { headers: { cookie } })).text()
  expect(page).toContain('Sie melden sich mit einem Link an')
  expect(page).toContain('Wählen<span class="visually-hidden"> des Passworts')
  const answer = await scene.post('/passwort-waehlen', own, { cookie })
  expect(answer.status).toBe(303)
  const fields = { kundennummer: cast.anna.customerNumber, passwort: own['neues-passwort'] }
  expect((await scene.post('/anmelden', fields)).status).toBe(303)
})
