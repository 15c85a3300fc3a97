import { expect, test } from 'vitest'
import { clara, jonas } from '#tests/support/cast.ts'
import { openOffice } from '#tests/support/office.ts'
import { staffScene } from './scene.ts'

test('an administrator invites somebody, who chooses a password and comes in', async () => {
  await using scene = await staffScene()
  const cookie = await openOffice(scene.db, 'jonas', scene.portal.clock())
  const fields = { name: 'Mira Şahin', email: 'Mira@Stadtwerke.Example', rolle: 'clerk' }
  const invited = await scene.post('/verwaltung/mitarbeitende', fields, { cookie })
  expect(invited.headers.get('location')).toBe('/verwaltung/mitarbeitende?erledigt=eingeladen')
  const mail = await scene.db.selectFrom('outgoing_mail').selectAll().executeTakeFirstOrThrow()
  expect(mail).toMatchObject({
    recipient_address: 'mira@stadtwerke.example',
    has_secret: true,
    priority: 0,
  })
  const link = /\/verwaltung\/passwort-neu\/[\w-]{43}/.exec(mail.text_body ?? '')?.[0] ?? ''
  await scene.post(link, { 'neues-passwort': 'Acht Kähne im Schilf' })
  const shown = await scene.showPassword('mira@stadtwerke.example', 'Acht Kähne im Schilf')
  expect(shown.location).toBe('/verwaltung/zweiter-faktor')
  expect(await scene.events()).toContain('staffInvited')
})

test('a second factor that is reset ends the open sessions, and its owner is told', async () => {
  await using scene = await staffScene()
  const cookie = await openOffice(scene.db, 'jonas', scene.portal.clock())
  const stolen = await openOffice(scene.db, 'clara', scene.portal.clock())
  expect((await scene.page('/verwaltung', stolen)).status).toBe(200)
  const { id } = await memberOf(scene, clara.email)
  const reset = `/verwaltung/mitarbeitende/${id}/zweiter-faktor/ruecksetzung`
  expect((await scene.post(reset, {}, { cookie })).status).toBe(303)
  expect((await scene.page('/verwaltung', stolen)).status).toBe(303)
  expect((await scene.mails()).map(({ key, to }) => [key, to])).toEqual([
    ['staff-access-changed', clara.email],
  ])
})

test('a second invitation makes the first one worthless', async () => {
  await using scene = await staffScene()
  const cookie = await openOffice(scene.db, 'jonas', scene.portal.clock())
  const fields = { name: 'Mira Şahin', email: 'mira@stadtwerke.example', rolle: 'clerk' }
  await scene.post('/verwaltung/mitarbeitende', fields, { cookie })
  const { id } = await memberOf(scene, fields.email)
  await scene.post(`/verwaltung/mitarbeitende/${id}/einladung`, {}, { cookie })
  const mails = await scene.db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
  const links = mails.map(
    ({ text_body: text }) => /\/verwaltung\/passwort-neu\/\S+/.exec(text ?? '')?.[0],
  )
  expect((await scene.page(links[0] ?? '', '')).status).toBe(410)
  expect((await scene.page(links[1] ?? '', '')).status).toBe(200)
})

test('the last administrator neither leaves nor becomes a clerk', async () => {
  await using scene = await staffScene()
  const cookie = await openOffice(scene.db, 'jonas', scene.portal.clock())
  const { id } = await memberOf(scene, jonas.email)
  for (const [end, fields] of [
    ['ende', {}],
    ['rolle', { rolle: 'clerk' }],
  ] as const) {
    const answer = await scene.post(`/verwaltung/mitarbeitende/${id}/${end}`, fields, { cookie })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Das ist die letzte Person mit der Rolle Administration.')
  }
  expect(await memberOf(scene, jonas.email)).toMatchObject({ role: 'admin', left_at: null })
})

test('whoever leaves is out at once', async () => {
  await using scene = await staffScene()
  const admin = await openOffice(scene.db, 'jonas', scene.portal.clock())
  const clerk = await openOffice(scene.db, 'clara', scene.portal.clock())
  expect((await scene.page('/verwaltung', clerk)).status).toBe(200)
  const { id } = await memberOf(scene, clara.email)
  await scene.post(`/verwaltung/mitarbeitende/${id}/ende`, {}, { cookie: admin })
  expect((await scene.page('/verwaltung', clerk)).status).toBe(303)
  expect((await scene.showPassword(clara.email)).status).toBe(422)
})

test('a clerk at a page of administrators gets 403, and it is written down', async () => {
  await using scene = await staffScene()
  const cookie = await openOffice(scene.db, 'clara', scene.portal.clock())
  expect((await scene.page('/verwaltung/mitarbeitende', cookie)).status).toBe(403)
  const entry = await scene.db
    .selectFrom('audit_event')
    .where('event', '=', 'adminPageRefused')
    .selectAll()
    .executeTakeFirstOrThrow()
  expect(entry).toMatchObject({
    actor_kind: 'staff',
    details: { method: 'GET', page: '/verwaltung/mitarbeitende' },
  })
})

async function memberOf(scene: Awaited<ReturnType<typeof staffScene>>, email: string) {
  return scene.db
    .selectFrom('staff_member')
    .where('email', '=', email)
    .selectAll()
    .executeTakeFirstOrThrow()
}
