import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { readingScene, textOf } from '#tests/readings/reading-scene.ts'
import { signInAs } from '#tests/support/cast.ts'

const gas = '7-1:3.0.0'

/** Bruno, who reported an unusual value and said why. */
async function toldScene(reason: string, more: Record<string, string> = {}) {
  const scene = await readingScene('bruno')
  const registerId = scene.own.registerId(gas)
  const sent = await scene.send({
    ...(await scene.openForm()),
    [fieldNames.value(registerId)]: '7466',
    [fieldNames.answer(registerId)]: 'reallySo',
    [fieldNames.detail('because', registerId)]: reason,
    ...more,
  })
  expect(sent.status).toBe(303)
  return {
    ...scene,
    registerId,
    facts: () => scene.db.selectFrom('metering_point_fact').selectAll().orderBy('id').execute(),
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  }
}

test('what lasts is kept, seen on the overview and ended there', async () => {
  await using scene = await toldScene('morePeople')
  expect(await scene.facts()).toMatchObject([
    {
      contract_id: scene.own.contractId(),
      kind: 'morePeople',
      since: '2026-11-23',
      ended_at: null,
    },
  ])
  const { page } = await scene.get('/uebersicht')
  const section = page.querySelector('section[aria-labelledby=angaben]')
  expect(textOf(section)).toContain('mehr Personen im Haushalt')
  expect(textOf(section)).toContain('Gas 7GMT0000987654, gemeldet am 23. November 2026')
  const ended = await scene.post(section?.querySelector('form')?.getAttribute('action') ?? '', {})
  expect(ended).toMatchObject({ status: 303, location: '/uebersicht#angaben' })
  expect(await scene.facts()).toMatchObject([{ ended_by_customer_id: scene.own.customerId }])
  const after = await scene.get('/uebersicht')
  expect(after.page.querySelector('section[aria-labelledby=angaben]')).toBeNull()
  const events = await scene.db
    .selectFrom('audit_event')
    .where('event', '=', 'factEnded')
    .selectAll()
    .execute()
  expect(events).toMatchObject([
    { actor_id: scene.own.customerId, details: { kind: 'morePeople' } },
  ])
})

test('a fact of somebody else is as unknown as one that never was', async () => {
  await using scene = await toldScene('morePeople')
  const cookie = await signInAs(scene.app, 'deniz')
  const [fact] = await scene.facts()
  for (const id of [fact?.id, '999999', 'x', '9'.repeat(30)]) {
    const path = `/uebersicht/angaben/${id}/beenden`
    expect(await post(path), path).toBe(404)
  }
  expect(await scene.facts()).toMatchObject([{ ended_at: null }])

  async function post(path: string): Promise<number> {
    const response = await scene.app.request(path, {
      method: 'POST',
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
    })
    return response.status
  }
})

test('what passes is not kept', async () => {
  await using scene = await toldScene('buildingWork')
  expect(await scene.facts()).toEqual([])
})

test('the same told again takes the place of the older', async () => {
  await using scene = await toldScene('vacancy')
  await scene.db.deleteFrom('reading').where('submission_id', 'is not', null).execute()
  scene.turnClock(new Date('2026-11-24T09:30:00Z'))
  const cookie = await signInAs(scene.app, 'bruno')
  const fields = {
    [fieldNames.formKey]: 'noch-einmal',
    [fieldNames.readOn]: '24.11.2026',
    [fieldNames.value(scene.registerId)]: '7466',
    [fieldNames.answer(scene.registerId)]: 'reallySo',
    [fieldNames.detail('because', scene.registerId)]: 'vacancy',
    [fieldNames.detail('until', scene.registerId)]: '31.3.2027',
  }
  expect((await scene.post('/zaehlerstaende', fields, { cookie })).status).toBe(303)
  expect(await scene.facts()).toMatchObject([
    { ended_by_customer_id: null, ended_at: new Date('2026-11-24T09:30:00Z') },
    { kind: 'vacancy', since: '2026-11-24', until: '2027-03-31', ended_at: null },
  ])
})

test('next year the expectation knows of it', async () => {
  await using scene = await toldScene('heatPump')
  await scene.db
    .updateTable('reading')
    .set({ value: '5466' })
    .where('submission_id', 'is not', null)
    .execute()
  await scene.db
    .insertInto('reading_period')
    .values({ name: 'Jahresablesung 2027', opens_on: '2027-11-16', closes_on: '2027-12-11' })
    .execute()
  scene.turnClock(new Date('2027-11-23T09:30:00Z'))
  const cookie = await signInAs(scene.app, 'bruno')
  const check = async () => {
    const response = await scene.post(
      '/zaehlerstaende/pruefung',
      {
        [fieldNames.formKey]: 'naechstes-jahr',
        [fieldNames.readOn]: '23.11.2027',
        [fieldNames.value(scene.registerId)]: '5766',
        [fieldNames.checked]: scene.registerId,
      },
      { 'hx-request': 'true', cookie },
    )
    return textOf(response.page.querySelector('.check-line-text'))
  }
  expect(await check()).toMatch(/^Passt\. Verbrauch 300 m³/)
  await scene.db
    .updateTable('metering_point_fact')
    .set({ ended_at: new Date('2027-01-01T00:00:00Z') })
    .execute()
  expect(await check()).toMatch(/^Ungewöhnlich niedrig\./)
})
