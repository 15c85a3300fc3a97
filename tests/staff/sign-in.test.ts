import { expect, test } from 'vitest'
import { codeOfMoment } from '#src/second-factor/one-time-codes.ts'
import { dumpDatabase } from '#tests/sign-in/scene.ts'
import { clara, cookiesOf } from '#tests/support/cast.ts'
import { staffScene } from './scene.ts'

test('a password alone opens nothing but the way to the second factor', async () => {
  await using scene = await staffScene()
  const { location, cookie, setCookie } = await scene.showPassword(clara.email)
  expect(location).toBe('/verwaltung/zweiter-faktor')
  expect(setCookie[0]).toMatch(/^verwaltung=.*HttpOnly; SameSite=Strict$/)
  for (const path of ['/verwaltung', '/verwaltung/zugang', '/verwaltung/protokoll']) {
    const response = await scene.app.request(path, { headers: { cookie } })
    expect(response.status, path).toBe(303)
    expect(response.headers.get('location')).toMatch(/^\/verwaltung\/anmelden/)
  }
})

test('the second factor is set up once, and from then on asked for', async () => {
  await using scene = await staffScene()
  const first = await scene.comeIn(clara.email)
  expect((await scene.page('/verwaltung', first.cookie)).status).toBe(200)
  expect(first.recoveryCodes).toHaveLength(10)
  const stored = await dumpDatabase(scene.db)
  for (const secret of [first.secret, ...first.recoveryCodes]) expect(stored).not.toContain(secret)

  scene.turnForward(2)
  const again = await scene.showPassword(clara.email)
  expect(again.location).toBe('/verwaltung/anmelden/code')
  const code = await codeOfMoment(first.secret, scene.portal.clock())
  const { cookie } = again
  const entered = await scene.post('/verwaltung/anmelden/code', { code }, { cookie })
  expect(entered.headers.get('location')).toBe('/verwaltung')
  expect(cookiesOf(entered)).not.toBe(cookie)
  expect((await scene.page('/verwaltung', cookie)).status).toBe(303)
  expect((await scene.page('/verwaltung', cookiesOf(entered))).status).toBe(200)
  expect(await scene.events()).toEqual(
    expect.arrayContaining(['staffPasswordShown', 'staffSecondFactorSet', 'staffSignedIn']),
  )
})

test('a code is taken once, also when two browsers send it', async () => {
  await using scene = await staffScene()
  const { secret } = await scene.comeIn(clara.email)
  scene.turnForward(2)
  const one = await scene.showPassword(clara.email)
  const other = await scene.showPassword(clara.email)
  const code = await codeOfMoment(secret, scene.portal.clock())
  const answers = await Promise.all(
    [one, other].map(({ cookie }) => scene.post('/verwaltung/anmelden/code', { code }, { cookie })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
})

test('a recovery code lets in once', async () => {
  await using scene = await staffScene()
  const { recoveryCodes } = await scene.comeIn(clara.email)
  const [code = ''] = recoveryCodes
  for (const status of [303, 422]) {
    const { cookie } = await scene.showPassword(clara.email)
    const typed = { code: code.toLowerCase() }
    expect((await scene.post('/verwaltung/anmelden/code', typed, { cookie })).status).toBe(status)
  }
})

test('five wrong codes lead back to the password', async () => {
  await using scene = await staffScene()
  await scene.comeIn(clara.email)
  const { cookie } = await scene.showPassword(clara.email)
  const statuses: number[] = []
  for (let wrong = 0; wrong < 5; wrong += 1) {
    const answer = await scene.post('/verwaltung/anmelden/code', { code: '000000' }, { cookie })
    statuses.push(answer.status)
  }
  expect(statuses).toEqual([422, 422, 422, 422, 303])
  expect((await scene.events()).filter((event) => event === 'staffCodeRefused')).toHaveLength(5)
  expect((await scene.page('/verwaltung/anmelden/code', cookie)).status).toBe(303)
})

test('after half an hour without work the door is shut', async () => {
  await using scene = await staffScene()
  const { cookie } = await scene.comeIn(clara.email)
  scene.turnForward(29)
  expect((await scene.page('/verwaltung', cookie)).status).toBe(200)
  scene.turnForward(29)
  expect((await scene.page('/verwaltung', cookie)).status).toBe(200)
  scene.turnForward(31)
  expect((await scene.page('/verwaltung', cookie)).status).toBe(303)
})

test('codes cannot be guessed by showing the password again and again', async () => {
  await using scene = await staffScene()
  const { secret } = await scene.comeIn(clara.email)
  scene.turnForward(2)
  const statuses: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const { cookie } = await scene.showPassword(clara.email)
    for (let wrong = 0; wrong < 4; wrong += 1) {
      const answer = await scene.post('/verwaltung/anmelden/code', { code: '000000' }, { cookie })
      statuses.push(answer.status)
    }
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429, 429])
  const { cookie } = await scene.showPassword(clara.email)
  const code = await codeOfMoment(secret, scene.portal.clock())
  const late = await scene.post('/verwaltung/anmelden/code', { code }, { cookie })
  expect(late.status).toBe(429)
})

test('nobody fills the mailbox of a member of staff', async () => {
  await using scene = await staffScene()
  for (let time = 0; time < 5; time += 1) {
    await scene.post('/verwaltung/passwort-vergessen', { email: clara.email })
  }
  expect((await scene.mails()).filter(({ to }) => to === clara.email)).toHaveLength(3)
})

test('somebody unknown and a wrong password are told the same', async () => {
  await using scene = await staffScene()
  const bodyOf = async (email: string): Promise<string> => {
    const answer = await scene.post('/verwaltung/anmelden', { email, passwort: 'falsch' })
    expect(answer.status).toBe(422)
    return (await answer.text()).replaceAll(email, '')
  }
  expect(await bodyOf(clara.email)).toBe(await bodyOf('niemand@stadtwerke.example'))
})

test('a forgotten password is replaced by a link that works once', async () => {
  await using scene = await staffScene()
  await scene.comeIn(clara.email)
  await scene.post('/verwaltung/passwort-vergessen', { email: ' Clara@Stadtwerke.Example ' })
  await scene.post('/verwaltung/passwort-vergessen', { email: 'niemand@stadtwerke.example' })
  const mails = await scene.db.selectFrom('outgoing_mail').selectAll().execute()
  expect(mails.map(({ recipient_address: to }) => to)).toEqual([clara.email])
  const link = /\/verwaltung\/passwort-neu\/[\w-]{43}/.exec(mails[0]?.text_body ?? '')?.[0] ?? ''
  expect((await scene.page(link, '')).status).toBe(200)
  const weak = await scene.post(link, { 'neues-passwort': 'Clara-Neumann' })
  expect(weak.status).toBe(422)
  const own = { 'neues-passwort': 'Sieben Gänse im Nebel' }
  expect((await scene.post(link, own)).headers.get('location')).toContain('/verwaltung/anmelden')
  expect((await scene.post(link, own)).status).toBe(410)
  expect((await scene.showPassword(clara.email)).status).toBe(422)
  const again = await scene.showPassword(clara.email, own['neues-passwort'])
  expect(again.location).toBe('/verwaltung/anmelden/code')
})

test('after signing in one goes on where one wanted to be', async () => {
  await using scene = await staffScene()
  const asked = await scene.app.request('/verwaltung/zugang')
  expect(asked.headers.get('location')).toBe('/verwaltung/anmelden?weiter=%2Fverwaltung%2Fzugang')
  const shown = await scene.post('/verwaltung/anmelden', {
    email: clara.email,
    passwort: 'Birne-Leuchtturm-7',
    weiter: '/verwaltung/zugang',
  })
  expect(shown.headers.get('location')).toBe(
    '/verwaltung/zweiter-faktor?weiter=%2Fverwaltung%2Fzugang',
  )
  const elsewhere = await scene.post('/verwaltung/anmelden', {
    email: clara.email,
    passwort: 'Birne-Leuchtturm-7',
    weiter: '//evil.example/verwaltung/',
  })
  expect(elsewhere.headers.get('location')).toBe('/verwaltung/zweiter-faktor')
})
