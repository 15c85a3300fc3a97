import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { lastLink, lastMail, signInScene } from '#tests/sign-in/scene.ts'
import { cast, cookiesOf, signInAs } from '#tests/support/cast.ts'
import { codeNow, isSignedIn, nextCode, setUpFactor, takeFirstStep } from './factor-scene.ts'

const step = '/anmelden/code'

/** Anna has switched it on, has left, and half a minute has passed. */
async function annaWithFactor(environment: Record<string, string> = {}) {
  const scene = await signInScene({ environment })
  const cookie = await signInAs(scene.app, 'anna')
  const factor = await setUpFactor(scene, cookie)
  await scene.post('/abmelden', {}, { cookie })
  nextCode(scene)
  const sendCode = (code: string, cookies: string, headers: Record<string, string> = {}) =>
    scene.post(step, { code }, { cookie: cookies, ...headers })
  return Object.assign(scene, { factor, sendCode })
}

test('after the password the code is asked for, and only then somebody is signed in', async () => {
  await using scene = await annaWithFactor()
  const first = await takeFirstStep(scene)
  expect(first.headers.get('location')).toBe(step)
  const waiting = cookiesOf(first)
  expect(waiting).not.toContain('sitzung=')
  expect(await isSignedIn(scene, waiting)).toBe(false)
  const page = await scene.app.request(step, { headers: { cookie: waiting } })
  expect(await page.text()).toContain('<h1>Code eingeben</h1>')
  const second = await scene.sendCode(codeNow(scene, scene.factor.secret), waiting)
  expect(second.headers.get('location')).toBe('/uebersicht')
  expect(await isSignedIn(scene, cookiesOf(second))).toBe(true)
  expect(second.headers.getSetCookie().join()).toMatch(/zweiter-schritt=;.*Max-Age=0/)
})

test('a demonstration says what the phone would show; nobody else does', async () => {
  for (const isDemonstration of [true, false]) {
    await using scene = await signInScene({ isDemonstration })
    const { secret } = await setUpFactor(scene, await signInAs(scene.app, 'anna'))
    nextCode(scene)
    const cookie = cookiesOf(await takeFirstStep(scene))
    const page = await (await scene.app.request(step, { headers: { cookie } })).text()
    expect(page.includes(codeNow(scene, secret))).toBe(isDemonstration)
  }
})

test('a wrong password is refused as without a second factor', async () => {
  await using scene = await annaWithFactor()
  const answer = await takeFirstStep(scene, { passwort: 'Falsches-Wort-8' })
  expect(answer.status).toBe(422)
  expect(answer.headers.getSetCookie().join()).not.toContain('zweiter-schritt')
})

test('where somebody wanted to go, and what was typed there, wait for the second step', async () => {
  await using scene = await annaWithFactor()
  const first = await takeFirstStep(scene, {
    weiter: '/zugang/e-mail-adresse?wieder=1',
    'uebernehmen.email': 'anna@neu.example',
  })
  expect(await scene.db.selectFrom('form_draft').selectAll().execute()).toEqual([])
  const second = await scene.sendCode(codeNow(scene, scene.factor.secret), cookiesOf(first))
  expect(second.headers.get('location')).toBe('/zugang/e-mail-adresse?wieder=1')
  const page = await scene.app.request('/zugang/e-mail-adresse?wieder=1', {
    headers: { cookie: cookiesOf(second) },
  })
  const field = parse(await page.text()).querySelector('#email')
  expect(field?.getAttribute('value')).toBe('anna@neu.example')
})

test('no code counts twice, not even for two who send it at once', async () => {
  await using scene = await annaWithFactor()
  const waiting = await Promise.all(
    Array.from({ length: 4 }, async () => cookiesOf(await takeFirstStep(scene))),
  )
  const code = codeNow(scene, scene.factor.secret)
  const answers = await Promise.all(waiting.map((cookie) => scene.sendCode(code, cookie)))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422])
})

test.each([
  [-60, 422],
  [-30, 422],
  [0, 303],
  [30, 303],
  [60, 422],
])('a code from %i seconds away is answered %i', async (seconds, status) => {
  // the code before was used to switch it on: minus thirty is over
  await using scene = await annaWithFactor()
  const waiting = cookiesOf(await takeFirstStep(scene))
  const code = codeNow(scene, scene.factor.secret, seconds)
  expect((await scene.sendCode(code, waiting)).status).toBe(status)
})

test('a recovery code lets in once, and a mail says how many are left', async () => {
  await using scene = await annaWithFactor()
  const [code = ''] = scene.factor.codes
  const enter = async () => {
    const cookie = cookiesOf(await takeFirstStep(scene))
    const typed = code.toLowerCase().replace('-', ' ')
    return await scene.post(step, { wiederherstellungscode: typed }, { cookie })
  }
  expect((await enter()).status).toBe(303)
  const mail = await lastMail(scene)
  expect(mail).toMatchObject({ key: 'recovery-code-used', to: cast.anna.email })
  expect(mail.text).toMatch(/unbenutzt: 9/)
  const again = await enter()
  expect([again.status, (await again.text()).includes('ist verbraucht')]).toEqual([422, true])
})

test('five wrong codes end the way in: the password is asked for again', async () => {
  await using scene = await annaWithFactor()
  const waiting = cookiesOf(await takeFirstStep(scene, { weiter: '/zaehlerstaende' }))
  for (let guess = 0; guess < 5; guess += 1) {
    expect((await scene.sendCode('000000', waiting)).status).toBe(422)
  }
  const answer = await scene.sendCode(codeNow(scene, scene.factor.secret), waiting)
  const page = await answer.text()
  expect(answer.status).toBe(401)
  expect(page).toContain('Der Code hat mehrmals nicht gepasst')
  expect(page).toContain('name="weiter" value="/zaehlerstaende"')
})

test('what cannot be a code costs no try', async () => {
  await using scene = await annaWithFactor()
  const waiting = cookiesOf(await takeFirstStep(scene))
  for (const code of ['', '12', '1234567', 'abc', '12', '12']) {
    expect((await scene.sendCode(code, waiting)).status).toBe(422)
  }
  expect((await scene.sendCode(codeNow(scene, scene.factor.secret), waiting)).status).toBe(303)
})

test('after ten minutes the password is asked for again, with all that was typed', async () => {
  await using scene = await annaWithFactor()
  const first = await takeFirstStep(scene, { 'uebernehmen.datum': '23.11.2026' })
  scene.turnForward(10)
  const answer = await scene.sendCode(codeNow(scene, scene.factor.secret), cookiesOf(first))
  const page = await answer.text()
  expect(answer.status).toBe(401)
  expect(page).toContain('name="uebernehmen.datum" value="23.11.2026"')
})

test('a stranger with the password guesses ten times; her own browser still gets in', async () => {
  await using scene = await annaWithFactor()
  const own = cookiesOf(await takeFirstStep(scene))
  const browser = cookiesOf(await scene.sendCode(codeNow(scene, scene.factor.secret), own))
  const known = /geraet=[^;]+/.exec(browser)?.[0] ?? ''
  nextCode(scene)
  const guesses: number[] = []
  for (let guess = 0; guess < 12; guess += 1) {
    const waiting = cookiesOf(await takeFirstStep(scene))
    guesses.push((await scene.sendCode('000000', waiting)).status)
  }
  expect(guesses).toEqual([...Array(10).fill(422), 429, 429])
  const first = await takeFirstStep(scene, {}, { cookie: known })
  const cookies = `${known}; ${cookiesOf(first)}`
  expect((await scene.sendCode(codeNow(scene, scene.factor.secret), cookies)).status).toBe(303)
})

test('a link from a mail and a new password ask for the code as well', async () => {
  await using scene = await annaWithFactor()
  const { customerNumber: kundennummer, email } = cast.anna
  await scene.post('/registrieren', { kundennummer, nachname: 'Weiß', vorname: 'Anna', email })
  await scene.doJobs()
  const byLink = await scene.post(await lastLink(scene), {})
  expect(byLink.headers.get('location')).toBe(step)

  await scene.post('/passwort-vergessen', { kundennummer })
  await scene.doJobs()
  const own = { 'neues-passwort': 'Kupfer im Regen' }
  const reset = await scene.post(await lastLink(scene), own)
  expect(reset.headers.get('location')).toBe(step)
  // what the old password had begun is over
  const code = codeNow(scene, scene.factor.secret)
  expect((await scene.sendCode(code, cookiesOf(byLink))).status).toBe(401)
  expect((await scene.sendCode(code, cookiesOf(reset))).status).toBe(303)
})

test('so does a Startpasswort, and the own password comes after', async () => {
  await using scene = await annaWithFactor()
  const { customerNumber: kundennummer, email } = cast.anna
  await scene.post('/registrieren', { kundennummer, nachname: 'Weiß', vorname: 'Anna', email })
  await scene.doJobs()
  const { startPassword = '' } = await lastMail(scene)
  const first = await takeFirstStep(scene, { passwort: startPassword })
  expect(first.headers.get('location')).toBe(step)
  const second = await scene.sendCode(codeNow(scene, scene.factor.secret), cookiesOf(first))
  expect(second.headers.get('location')).toBe('/passwort-waehlen')
})

test('the code of one person does not finish the way in of another', async () => {
  await using scene = await annaWithFactor()
  const bruno = await setUpFactor(scene, await signInAs(scene.app, 'bruno'))
  nextCode(scene)
  const waiting = cookiesOf(await takeFirstStep(scene))
  expect((await scene.sendCode(codeNow(scene, bruno.secret), waiting)).status).toBe(422)
  const [code = ''] = bruno.codes
  const answer = await scene.post(step, { wiederherstellungscode: code }, { cookie: waiting })
  expect(answer.status).toBe(422)
})

test('with another SECRET no code of the app counts, and nobody slips in', async () => {
  await using scene = await annaWithFactor()
  await scene.db.updateTable('second_factor').set({ sealed_secret: 'sealed elsewhere' }).execute()
  const waiting = cookiesOf(await takeFirstStep(scene))
  const answer = await scene.sendCode(codeNow(scene, scene.factor.secret), waiting)
  expect(answer.status).toBe(422)
  // what the README tells the administrator to do
  await scene.db.deleteFrom('second_factor').execute()
  expect((await takeFirstStep(scene)).headers.get('location')).toBe('/uebersicht')
})

test('the table holds the hash of the token, and the hash opens nothing', async () => {
  await using scene = await annaWithFactor()
  const first = await takeFirstStep(scene)
  const { token_hash: hash } = await scene.db
    .selectFrom('pending_sign_in')
    .select('token_hash')
    .executeTakeFirstOrThrow()
  const code = codeNow(scene, scene.factor.secret)
  expect(cookiesOf(first)).not.toContain(hash)
  expect((await scene.sendCode(code, `zweiter-schritt=${hash}`)).status).toBe(401)
  const events = await scene.db.selectFrom('audit_event').select('event').execute()
  expect(events.map(({ event }) => event)).toContain('secondFactorOn')
})
