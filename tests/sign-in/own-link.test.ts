import { expect, test } from 'vitest'
import { confirmIdentity, needsPassword } from '#src/sign-in/confirm-identity.ts'
import { cast, castPassword, cookiesOf, signInAs } from '#tests/support/cast.ts'
import { lastMail, type SignInScene, signInScene } from './scene.ts'

const password = castPassword

/** The session behind a cookie, as every route finds it. */
async function sessionOf(scene: SignInScene, cookie: string) {
  const token = /sitzung=([^;]+)/.exec(cookie)?.[1]
  const { session } = await scene.portal.sessions.findVisit(token)
  if (!session) throw new Error('nobody is signed in')
  return session
}

/** Asks for a link as Anna does who has forgotten her password, and uses it. */
async function comeByLink(scene: SignInScene): Promise<string> {
  const cookie = await signInAs(scene.app, 'anna')
  await scene.post('/zugang/anmeldelink', {}, { cookie })
  const { link = '' } = await lastMail(scene)
  return cookiesOf(await scene.post(link, {}, { cookie }))
}

test('an important change asks for the present password', async () => {
  await using scene = await signInScene()
  const session = await sessionOf(scene, await signInAs(scene.app, 'anna'))
  expect(session.enteredBy).toBe('password')
  const confirm = (typed: string | undefined) => confirmIdentity(scene.portal, session, typed)
  expect(await confirm(undefined)).toBe('missing')
  expect(await confirm('Falsches-Wort-8')).toBe('wrong')
  expect(await confirm(password)).toBeUndefined()
  for (let guess = 0; guess < 10; guess += 1) await confirm('Falsches-Wort-8')
  expect(await confirm(password)).toEqual(new Date('2026-11-23T09:45:00Z'))
})

test('whoever has just come by a link needs none, for ten minutes', async () => {
  await using scene = await signInScene()
  const session = await sessionOf(scene, await comeByLink(scene))
  expect(session.enteredBy).toBe('link')
  expect(await confirmIdentity(scene.portal, session, undefined)).toBeUndefined()
  const after = (minutes: number) => new Date(session.createdAt.getTime() + minutes * 60_000)
  expect(needsPassword(session, after(9.99))).toBe(false)
  expect(needsPassword(session, after(10))).toBe(true)
  scene.turnForward(10)
  expect(await confirmIdentity(scene.portal, session, undefined)).toBe('missing')
})

test('the link goes to her own address and leads back to where she was', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const page = await scene.app.request('/zugang/anmeldelink?weiter=/zaehlerstaende', {
    headers: { cookie },
  })
  expect(await page.text()).toContain('name="weiter" value="/zaehlerstaende"')
  const asked = await scene.post('/zugang/anmeldelink', { weiter: '/zaehlerstaende' }, { cookie })
  expect(asked.headers.get('location')).toBe(
    '/zugang/anmeldelink/unterwegs?weiter=%2Fzaehlerstaende',
  )
  const mail = await lastMail(scene)
  expect(mail).toMatchObject({ key: 'sign-in-link', to: cast.anna.email })
  const address = /\/anmelden\/link\/\S+/.exec(mail.text)?.[0] ?? ''
  const opened = await (await scene.app.request(address)).text()
  expect(opened).toContain('name="weiter" value="/zaehlerstaende"')
  const entered = await scene.post(mail.link ?? '', { weiter: '/zaehlerstaende' })
  expect(entered.headers.get('location')).toBe('/zaehlerstaende')
})

test('no address of elsewhere comes along', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const asked = await scene.post('/zugang/anmeldelink', { weiter: '//evil.example' }, { cookie })
  expect(asked.headers.get('location')).toBe('/zugang/anmeldelink/unterwegs')
  expect((await lastMail(scene)).text).not.toContain('evil')
})

test('three links an hour are enough', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const ask = () => scene.post('/zugang/anmeldelink', {}, { cookie })
  for (let asked = 0; asked < 3; asked += 1) expect((await ask()).status).toBe(303)
  expect((await ask()).status).toBe(429)
  expect(await scene.mails()).toHaveLength(3)
})

test('when somebody was last here is known to the quarter of an hour', async () => {
  await using scene = await signInScene()
  const cookie = await signInAs(scene.app, 'anna')
  const seen = async () => {
    await scene.app.request('/uebersicht', { headers: { cookie } })
    const row = await scene.db.selectFrom('session').selectAll().executeTakeFirstOrThrow()
    return (scene.portal.clock().getTime() - row.last_seen_at.getTime()) / 60_000
  }
  expect(await seen()).toBe(0)
  scene.turnForward(14)
  expect(await seen()).toBe(14)
  scene.turnForward(2)
  expect(await seen()).toBe(0)
})
