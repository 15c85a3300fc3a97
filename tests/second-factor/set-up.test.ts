import { expect, test } from 'vitest'
import { dumpDatabase, signInScene } from '#tests/sign-in/scene.ts'
import { cast, castPassword, cookiesOf, signInAs } from '#tests/support/cast.ts'
import { codeNow, isSignedIn, nextCode, openSetUp, setUpFactor } from './factor-scene.ts'

const page = '/zugang/zweiter-faktor'
const current = { 'aktuelles-passwort': castPassword }

test('picture, code and password switch it on; ten codes are shown, and a mail tells it', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const { answer, codes } = await setUpFactor(scene, cookie)
  expect(answer.headers.get('location')).toBe(`${page}/wiederherstellungscodes`)
  expect(codes).toHaveLength(10)
  expect((await scene.mails()).map(({ key, to }) => [key, to])).toEqual([
    ['second-factor-on', cast.anna.email],
  ])
  const access = await (await scene.app.request('/zugang', { headers: { cookie } })).text()
  expect(access).toContain('noch 10 Wiederherstellungscodes')
})

test('the picture stands in the page, and the app on this phone can be opened', async () => {
  await using scene = await signInScene()
  const { document, secret } = await openSetUp(scene, await signInAs(scene.app, 'anna'))
  const source = document.querySelector('img.qr')?.getAttribute('src') ?? ''
  expect(source).toMatch(/^data:image\/svg\+xml;base64,/)
  expect(Buffer.from(source.split(',')[1] ?? '', 'base64').toString()).toMatch(/^<svg.*<\/svg>/s)
  expect(document.querySelector('a[href^="otpauth:"]')?.getAttribute('href')).toContain(secret)
})

test('looking at the page keeps nothing, and each look makes another key', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const before = await dumpDatabase(scene.db)
  const secrets = [await openSetUp(scene, cookie), await openSetUp(scene, cookie)]
  expect(secrets[0]?.secret).not.toBe(secrets[1]?.secret)
  expect(await dumpDatabase(scene.db)).toBe(before)
})

test('neither the key nor a recovery code can be read in the database', async () => {
  await using scene = await signInScene()
  const { secret, codes } = await setUpFactor(scene, await signInAs(scene.app, 'anna'))
  const dump = await dumpDatabase(scene.db)
  for (const text of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
    expect(dump).not.toContain(text)
  }
})

test.each([
  [{ code: '' }, 'Geben Sie die sechs Ziffern ein'],
  [{ code: '12' }, 'Ein Code hat sechs Ziffern.'],
  [{ code: '000000' }, 'Dieser Code gilt nicht oder nicht mehr.'],
  [{ 'aktuelles-passwort': '' }, 'Geben Sie Ihr aktuelles Passwort ein.'],
  [{ 'aktuelles-passwort': 'Falsches-Wort-8' }, 'Das ist nicht Ihr aktuelles Passwort.'],
])('with %j it stays off, and the key stays the same', async (wrong, sentence) => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const { secret, einrichtung } = await openSetUp(scene, cookie)
  const fields = { einrichtung, code: codeNow(scene, secret), ...current, ...wrong }
  const answer = await scene.post(page, fields, { cookie })
  const text = await answer.text()
  expect([answer.status, text.includes(sentence)]).toEqual([422, true])
  expect(text.replaceAll(' ', '')).toContain(secret)
  expect(await scene.db.selectFrom('second_factor').selectAll().execute()).toEqual([])
})

test('a form made for somebody else, or by nobody, begins anew', async () => {
  await using scene = await signInScene()
  const bruno = await openSetUp(scene, await signInAs(scene.app, 'bruno'))
  const cookie = await signInAs(scene.app, 'anna')
  for (const einrichtung of [bruno.einrichtung, 'nothing', '']) {
    const fields = { einrichtung, code: codeNow(scene, bruno.secret), ...current }
    const answer = await scene.post(page, fields, { cookie })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, page])
  }
  expect(await scene.db.selectFrom('second_factor').selectAll().execute()).toEqual([])
})

test('of two tabs that switch it on at once one wins, and its codes count', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const tabs = [await openSetUp(scene, cookie), await openSetUp(scene, cookie)]
  const answers = await Promise.all(
    tabs.map(({ secret, einrichtung }) =>
      scene.post(page, { einrichtung, code: codeNow(scene, secret), ...current }, { cookie }),
    ),
  )
  expect(answers.map((each) => each.headers.get('location')).sort()).toEqual([
    page,
    `${page}/wiederherstellungscodes`,
  ])
  expect(await scene.db.selectFrom('recovery_code').selectAll().execute()).toHaveLength(10)
  expect(await scene.mails()).toHaveLength(1)
})

test('whoever came in elsewhere without a code has to come in again', async () => {
  await using scene = await signInScene()
  const [here, there] = [await signInAs(scene.app, 'anna'), await signInAs(scene.app, 'anna')]
  await setUpFactor(scene, here)
  expect([await isSignedIn(scene, here), await isSignedIn(scene, there)]).toEqual([true, false])
})

test('the codes are shown in this session only, until they are kept', async () => {
  await using scene = await signInScene()
  const { showing, codes } = await setUpFactor(scene, await signInAs(scene.app, 'anna'))
  const list = (cookie: string) =>
    scene.app.request(`${page}/wiederherstellungscodes`, { headers: { cookie } })
  expect(await (await list(showing)).text()).toContain(codes[9])
  const carried = /codes=[^;]+/.exec(showing)?.[0]
  const bruno = await signInAs(scene.app, 'bruno')
  expect((await list(`${bruno}; ${carried}`)).status).toBe(303)
  const kept = await scene.post(`${page}/wiederherstellungscodes`, {}, { cookie: showing })
  expect(kept.headers.get('location')).toBe('/zugang?fertig=codes')
  expect(kept.headers.getSetCookie().join()).toMatch(/codes=;.*Max-Age=0/)
})

test('password and code give new recovery codes, and the old ones are over', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const { secret, codes } = await setUpFactor(scene, cookie)
  nextCode(scene)
  const fields = { code: codeNow(scene, secret), ...current }
  const answer = await scene.post(`${page}/neue-codes`, fields, { cookie })
  expect(answer.headers.get('location')).toBe(`${page}/wiederherstellungscodes`)
  const list = await scene.app.request(`${page}/wiederherstellungscodes`, {
    headers: { cookie: `${cookie}; ${cookiesOf(answer)}` },
  })
  expect(await list.text()).not.toContain(codes[0])
  expect((await scene.mails()).at(-1)?.key).toBe('recovery-codes-new')
  const old = { code: codes[0] ?? '', ...current }
  expect((await scene.post(`${page}/abschaltung`, old, { cookie })).status).toBe(422)
})

test.each(['app', 'recovery'] as const)(
  'password and a code (%s) switch it off, once',
  async (kind) => {
    await using scene = await signInScene()
    const cookie = await signInAs(scene.app, 'anna')
    const { secret, codes } = await setUpFactor(scene, cookie)
    nextCode(scene)
    const code = kind === 'app' ? codeNow(scene, secret) : (codes[4] ?? '')
    const off = (fields: Record<string, string>) =>
      scene.post(`${page}/abschaltung`, fields, { cookie })
    expect((await off({ code })).status).toBe(422)
    expect((await off({ ...current })).status).toBe(422)
    const answer = await off({ code, ...current })
    expect(answer.headers.get('location')).toBe('/zugang?fertig=ohne-faktor')
    expect((await off({ code, ...current })).headers.get('location')).toBe(page)
    expect((await scene.mails()).at(-1)?.key).toBe('second-factor-off')
    expect(await scene.db.selectFrom('recovery_code').selectAll().execute()).toEqual([])
  },
)

test('guessing the code in an open session ends after ten tries', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  await setUpFactor(scene, cookie)
  const guess = () => scene.post(`${page}/abschaltung`, { code: '000000', ...current }, { cookie })
  for (let guessed = 0; guessed < 10; guessed += 1) expect((await guess()).status).toBe(422)
  expect((await guess()).status).toBe(429)
})
