import { expect, test } from 'vitest'
import { connect } from '#src/platform/database/connect.ts'
import { exportInto, readCsv, scratchFolder } from '#tests/exchange/export/order.ts'
import { lastMail, type SignInScene, signInScene } from '#tests/sign-in/scene.ts'
import { cast, castPassword, signInAs } from '#tests/support/cast.ts'

const current = { 'aktuelles-passwort': castPassword }
const wished = 'anna@neu.example'

async function ask(scene: SignInScene, cookie: string, email = wished): Promise<Response> {
  return scene.post('/zugang/e-mail-adresse', { email, ...current }, { cookie })
}

/** The link in the newest mail to a new address. */
async function confirmLink(scene: SignInScene): Promise<string> {
  const mail = (await scene.mails()).findLast(({ key }) => key === 'email-change-confirm')
  return /\/e-mail-bestaetigen\/\S+/.exec(mail?.text ?? '')?.[0] ?? ''
}

async function loginOf(scene: SignInScene) {
  return await scene.db
    .selectFrom('login')
    .where('id', '=', scene.ids.anna.loginId)
    .selectAll()
    .executeTakeFirstOrThrow()
}

async function pageText(scene: SignInScene, path: string, cookie: string): Promise<string> {
  const page = await scene.app.request(path, { headers: { cookie } })
  return (await page.text()).replace(/&#39;/g, "'")
}

test('a new address counts once its link is used, and both addresses are written to', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const asked = await ask(scene, cookie)
  expect(asked.headers.get('location')).toBe('/zugang?fertig=bestaetigen')
  expect((await scene.mails()).map(({ key, to }) => [key, to])).toEqual([
    ['email-change-confirm', wished],
    ['email-change-asked', cast.anna.email],
  ])
  expect((await loginOf(scene)).email).toBe(cast.anna.email)
  expect(await pageText(scene, '/zugang', cookie)).toContain(`Noch zu bestätigen: ${wished}`)

  // in another browser, where nobody is signed in
  const link = await confirmLink(scene)
  const confirmed = await scene.post(link, {})
  expect(confirmed.headers.get('location')).toBe('/e-mail-bestaetigen/fertig')
  expect((await loginOf(scene)).email).toBe(wished)
  expect(await lastMail(scene)).toMatchObject({ key: 'email-changed', to: cast.anna.email })
  const access = await pageText(scene, '/zugang', cookie)
  expect(access).toContain(wished)
  expect(access).not.toContain('Noch zu bestätigen')
})

test('the billing system is told with a reference, and does not undo it', async () => {
  await using scene = await signInScene()
  await ask(scene, await signInAs(scene.app, 'anna'))
  await scene.post(await confirmLink(scene), {})
  const change = await scene.db.selectFrom('customer_change').selectAll().executeTakeFirstOrThrow()
  expect(change).toMatchObject({
    customer_id: scene.ids.anna.customerId,
    kind: 'email',
    field: 'E-Mail',
    old_value: cast.anna.email,
    new_value: wished,
    valid_from: '2026-11-23',
    confirmed_at: null,
  })
  expect(change.reference).toMatch(/^2026-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
  const customer = await scene.db
    .selectFrom('customer')
    .where('id', '=', scene.ids.anna.customerId)
    .select('email')
    .executeTakeFirst()
  expect(customer?.email).toBe(wished)
})

test('what still lies in the old mailbox opens nothing any more', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  await scene.post('/zugang/anmeldelink', {}, { cookie })
  const old = /\/anmelden\/link\/\S+/.exec((await lastMail(scene))?.text ?? '')?.[0] ?? ''
  expect((await scene.app.request(old)).status).toBe(200)
  await ask(scene, cookie)
  await scene.post(await confirmLink(scene), {})
  expect((await scene.post(old, {})).status).toBe(410)
})

test('the next export carries it', async () => {
  await using scene = await signInScene()
  await ask(scene, await signInAs(scene.app, 'anna'))
  await scene.post(await confirmLink(scene), {})
  await using folder = await scratchFolder()
  const connection = connect(scene.url)
  await exportInto(connection, folder.path, { format: 'json' })
  await connection.close()
  const changes = JSON.parse(await readCsv(`${folder.path}/1`, 'aenderungen.json'))
  expect(changes).toMatchObject([
    {
      Kundennummer: cast.anna.customerNumber,
      Art: 'E-Mail',
      Feld: 'E-Mail',
      Alt: cast.anna.email,
      Neu: wished,
      'Gültig ab': '2026-11-23',
    },
  ])
})

test('opening the link fifty times, as mail programs do, changes nothing', async () => {
  await using scene = await signInScene()
  await ask(scene, await signInAs(scene.app, 'anna'))
  const link = await confirmLink(scene)
  for (let opened = 0; opened < 50; opened += 1) {
    const page = await scene.app.request(link)
    expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer'])
  }
  expect((await loginOf(scene)).email).toBe(cast.anna.email)
})

test('of two links the newest counts; a used, old or cut one says what to do', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  await ask(scene, cookie, 'anna@erst.example')
  const first = await confirmLink(scene)
  await ask(scene, cookie)
  const second = await confirmLink(scene)
  expect((await scene.post(first, {})).status).toBe(410)
  expect((await loginOf(scene)).email).toBe(cast.anna.email)
  expect((await scene.post(second, {})).status).toBe(303)
  for (const [path, status, title] of [
    [first, 410, 'Dieser Link gilt nicht mehr'],
    [second, 410, 'Dieser Link gilt nicht mehr'],
    [second.slice(0, -3), 404, 'Dieser Link ist nicht vollständig'],
  ] as const) {
    for (const answer of [await scene.app.request(path), await scene.post(path, {})]) {
      const page = await answer.text()
      expect([answer.status, page.includes(title)]).toEqual([status, true])
      expect(page).toContain('href="/zugang"')
    }
  }
})

test('of twenty who press the button at once one confirms, and one change is recorded', async () => {
  await using scene = await signInScene()
  await ask(scene, await signInAs(scene.app, 'anna'))
  const link = await confirmLink(scene)
  const answers = await Promise.all(Array.from({ length: 20 }, () => scene.post(link, {})))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(410)])
  const changes = await scene.db.selectFrom('customer_change').selectAll().execute()
  expect(changes).toHaveLength(1)
})

test('after an hour the link is over', async () => {
  await using scene = await signInScene()
  await ask(scene, await signInAs(scene.app, 'anna'))
  scene.turnForward(60)
  expect((await scene.post(await confirmLink(scene), {})).status).toBe(410)
})

test('two tabs that ask at once leave one link that works', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  await Promise.all([ask(scene, cookie, 'a@erst.example'), ask(scene, cookie, 'b@zweit.example')])
  const alive = await scene.db
    .selectFrom('mail_link')
    .where('used_at', 'is', null)
    .select('new_email')
    .execute()
  expect(alive).toHaveLength(1)
})

test('the wish is dropped, or falls with a new password', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  await ask(scene, cookie)
  const dropped = await confirmLink(scene)
  for (let pressed = 0; pressed < 2; pressed += 1) {
    const answer = await scene.post('/zugang/e-mail-adresse/ruecknahme', {}, { cookie })
    expect(answer.headers.get('location')).toBe('/zugang?fertig=verworfen')
  }
  expect((await scene.post(dropped, {})).status).toBe(410)
  await ask(scene, cookie)
  const overtaken = await confirmLink(scene)
  const own = { 'neues-passwort': 'Kupfer im Regen', ...current }
  expect((await scene.post('/passwort-waehlen', own, { cookie })).status).toBe(303)
  expect((await scene.post(overtaken, {})).status).toBe(410)
})

test.each([
  ['', 'Geben Sie Ihre neue E-Mail-Adresse ein.'],
  [
    'anna.weiss@example,de',
    'In „anna.weiss@example,de“ steht ein Komma, wo ein Punkt erwartet wird.',
  ],
  ['anna', 'In „anna“ fehlt das Zeichen @.'],
  [cast.anna.email.toUpperCase(), 'Das ist schon Ihre E-Mail-Adresse.'],
])('the address %j is sent back with what to do, and what was typed', async (email, sentence) => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const answer = await ask(scene, cookie, email)
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page.split(sentence)).toHaveLength(3)
  expect(page).toContain(`value="${email}"`)
  expect(page).not.toContain(castPassword)
  expect(await scene.mails()).toEqual([])
})

test('without the present password nothing happens', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  for (const [typed, sentence] of [
    ['', 'Geben Sie Ihr aktuelles Passwort ein.'],
    ['Falsches-Wort-8', 'Das ist nicht Ihr aktuelles Passwort.'],
  ] as const) {
    const fields = { email: wished, 'aktuelles-passwort': typed }
    const answer = await scene.post('/zugang/e-mail-adresse', fields, { cookie })
    expect([answer.status, (await answer.text()).includes(sentence)]).toEqual([422, true])
  }
  expect(await scene.mails()).toEqual([])
})

test('an address that others use too is taken like any other', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const answer = await ask(scene, cookie, cast.bruno.email)
  const other = await ask(scene, cookie, 'nobody@nowhere.example')
  expect([answer.status, answer.headers.get('location')]).toEqual([
    other.status,
    other.headers.get('location'),
  ])
})

test('five addresses an hour are enough', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  for (let asked = 0; asked < 5; asked += 1) {
    expect((await ask(scene, cookie, `anna${asked}@neu.example`)).status).toBe(303)
  }
  expect((await ask(scene, cookie)).status).toBe(429)
})

test('an ended session keeps the address that was typed', async () => {
  await using scene = await signInScene()
  const answer = await scene.post('/zugang/e-mail-adresse', { email: wished, ...current })
  const page = await answer.text()
  expect(answer.status).toBe(401)
  expect(page).toContain(wished)
  expect(page).not.toContain(castPassword)
  const entered = await scene.post('/anmelden', {
    kundennummer: cast.anna.customerNumber,
    passwort: castPassword,
    weiter: '/zugang/e-mail-adresse?wieder=1',
    'uebernehmen.email': wished,
  })
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  expect(await pageText(scene, entered.headers.get('location') ?? '', cookie)).toContain(
    `value="${wished}"`,
  )
})
