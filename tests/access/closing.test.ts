import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { type SignInScene, signInScene } from '#tests/sign-in/scene.ts'
import { cast, castPassword, cookiesOf, signInAs } from '#tests/support/cast.ts'

const sure = { 'aktuelles-passwort': castPassword }

async function close(scene: SignInScene, cookie: string, fields: Record<string, string> = sure) {
  return scene.post('/zugang/schliessen', fields, { cookie })
}

async function pageAt(scene: SignInScene, path: string, cookie = '') {
  return parse(await (await scene.app.request(path, { headers: { cookie } })).text())
}

test('the page says what goes and what stays before anything happens', async () => {
  await using scene = await signInScene()
  const page = await pageAt(scene, '/zugang/schliessen', await signInAs(scene.app, 'bruno'))
  expect(textOf(page.querySelector('h1'))).toBe('Zugang schließen')
  expect(textOf(page.querySelector('main'))).toContain('An Ihrem Vertrag ändert sich nichts.')
  expect(page.querySelectorAll('main h2').map((heading) => textOf(heading))).toEqual([
    'Das löschen wir gleich',
    'Das bleibt bei uns',
  ])
  expect(page.querySelector('main a[href="/meine-daten"]')).toBeTruthy()
})

test.each([
  ['none', {}, 'Geben Sie Ihr aktuelles Passwort ein.'],
  ['a wrong one', { 'aktuelles-passwort': 'geraten' }, 'Das ist nicht Ihr aktuelles Passwort.'],
])('without the password (%s) it stays open', async (_, fields, sentence) => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'bruno')
  const response = await close(scene, cookie, fields)
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(textOf(parse(html).querySelector('.error-summary'))).toContain(sentence)
  expect(html).not.toContain('geraten')
  expect((await scene.app.request('/uebersicht', { headers: { cookie } })).status).toBe(200)
})

test('closed, the access is gone with all that belongs to it, and the contract stays', async () => {
  await using scene = await signInScene()
  const { customerId, loginId } = scene.ids.bruno
  const cookie = await signInAs(scene.app, 'bruno')
  const elsewhere = await signInAs(scene.app, 'bruno')
  await scene.post('/passwort-vergessen', { kundennummer: cast.bruno.customerNumber })
  await scene.doJobs()
  await scene.db
    .insertInto('reading_draft')
    .values({ customer_id: customerId, fields: '{}' })
    .execute()
  const response = await close(scene, cookie)
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/zugang-geschlossen')
  expect(response.headers.get('clear-site-data')).toContain('"storage"')
  expect(cookiesOf(response)).toMatch(/^sitzung=(;|$)/)

  const counts = await Promise.all(
    (['session', 'mail_link', 'start_password', 'known_browser'] as const).map(async (table) => {
      const rows = await scene.db
        .selectFrom(table)
        .select('login_id')
        .where('login_id', '=', loginId)
        .execute()
      return rows.length
    }),
  )
  expect(counts).toEqual([0, 0, 0, 0])
  expect(await scene.db.selectFrom('reading_draft').selectAll().execute()).toEqual([])
  for (const each of [cookie, elsewhere]) {
    const asked = await scene.app.request('/uebersicht', { headers: { cookie: each } })
    expect(asked.status).toBe(303)
  }
  const kept = await scene.db
    .selectFrom('contract_reading')
    .select('value')
    .where('customer_id', '=', customerId)
    .execute()
  expect(kept).toHaveLength(3)
  const page = await pageAt(scene, '/zugang-geschlossen')
  expect(textOf(page.querySelector('h1'))).toBe('Ihr Zugang ist geschlossen')
})

test('it is told by mail and written down, once, however often it is pressed', async () => {
  await using scene = await signInScene()
  const { customerId } = scene.ids.bruno
  const tabs = [await signInAs(scene.app, 'bruno'), await signInAs(scene.app, 'bruno')]
  const answers = await Promise.all(tabs.map((cookie) => close(scene, cookie)))
  for (const { status } of answers) expect([303, 401]).toContain(status)
  const mails = (await scene.mails()).filter(({ key }) => key === 'access-closed')
  expect(mails.map(({ to }) => to)).toEqual([cast.bruno.email])
  expect(mails[0]?.text).toContain('Ihr Vertrag läuft weiter wie bisher.')
  const events = await scene.db
    .selectFrom('audit_event')
    .select(['customer_id', 'actor_kind'])
    .where('event', '=', 'accessClosed')
    .execute()
  expect(events).toEqual([{ customer_id: customerId, actor_kind: 'customer' }])
})

test('who has closed it can register again with the same number', async () => {
  await using scene = await signInScene()
  await close(scene, await signInAs(scene.app, 'bruno'))
  await scene.post('/registrieren', {
    kundennummer: cast.bruno.customerNumber,
    nachname: cast.bruno.lastName,
    vorname: cast.bruno.firstName,
    email: cast.bruno.email,
    zaehlernummer: '',
  })
  await scene.doJobs()
  const [again] = (await scene.mails()).filter(({ key }) => key === 'registration')
  expect(again?.to).toBe(cast.bruno.email)
  const entered = await scene.post('/anmelden', {
    kundennummer: cast.bruno.customerNumber,
    passwort: again?.startPassword ?? '',
  })
  expect(entered.status).toBe(303)
})

test('somebody who came by a link a moment ago needs no password', async () => {
  await using scene = await signInScene()
  await scene.db.updateTable('session').set({ entered_by: 'link' }).execute()
  const cookie = await signInAs(scene.app, 'bruno')
  await scene.db.updateTable('session').set({ entered_by: 'link' }).execute()
  expect((await close(scene, cookie, {})).status).toBe(303)
})
