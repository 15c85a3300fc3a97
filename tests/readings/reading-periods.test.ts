import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { readingScene, textOf } from './reading-scene.ts'

const nextPeriod = {
  name: 'Jahresablesung 2027',
  opens_on: '2027-11-15',
  closes_on: '2027-12-10',
}

test('outside the period the page says when it opens, and an interim reading is welcome', async () => {
  await using scene = await readingScene('bruno')
  await scene.db.deleteFrom('reading_period').execute()
  await scene.db.insertInto('reading_period').values(nextPeriod).execute()
  const gas = scene.own.registerId('7-1:3.0.0')
  const { page } = await scene.get('/zaehlerstaende')
  expect(textOf(page.querySelector('.lead'))).toBe(
    'Gerade läuft kein Ablesezeitraum. Eine Zwischenablesung nehmen wir trotzdem gern. Jahresablesung 2027: Vom 15. November bis 10. Dezember 2027 können Sie hier melden.',
  )
  const sent = await scene.send({ ...(await scene.openForm()), [fieldNames.value(gas)]: '5466' })
  expect(sent.status).toBe(303)
  expect(await scene.readingsOf(scene.own.customerId)).toMatchObject([
    { reason: 'interim', reading_period_id: null },
  ])
})

test('where the utility takes no interim readings there is no field, only the day it opens', async () => {
  await using scene = await readingScene('bruno')
  await scene.db.deleteFrom('reading_period').execute()
  await scene.db.insertInto('reading_period').values(nextPeriod).execute()
  await scene.db.updateTable('utility').set({ interim_readings_allowed: false }).execute()
  const { page } = await scene.get('/zaehlerstaende')
  expect(page.querySelectorAll('input[type=text]')).toEqual([])
  expect(textOf(page.querySelector('main'))).toContain('Vom 15. November bis 10. Dezember 2027')
  const gas = scene.own.registerId('7-1:3.0.0')
  const refused = await scene.send({ formular: 'x', [fieldNames.value(gas)]: '5466' })
  expect(refused.status).toBe(422)
  expect(await scene.readingsOf(scene.own.customerId)).toEqual([])
})

test('an administrator changes a period by SQL and it counts at once', async () => {
  await using scene = await readingScene('bruno')
  expect(textOf((await scene.get('/zaehlerstaende')).page.querySelector('.lead'))).toContain(
    'Ablesezeitraum 16. November bis 11. Dezember 2026.',
  )
  await scene.db.updateTable('reading_period').set({ closes_on: '2026-12-24' }).execute()
  expect(textOf((await scene.get('/zaehlerstaende')).page.querySelector('.lead'))).toContain(
    'Ablesezeitraum 16. November bis 24. Dezember 2026.',
  )
})

test('the last day of a period lasts until midnight in Berlin', async () => {
  await using scene = await readingScene('bruno')
  await scene.db.updateTable('utility').set({ interim_readings_allowed: false }).execute()
  const fields = async () =>
    (await scene.get('/zaehlerstaende')).page.querySelectorAll('.meter-input').length
  scene.turnClock(new Date('2026-12-11T22:59:59Z'))
  await scene.db.updateTable('session').set(longSession).execute()
  expect(await fields()).toBe(1)
  scene.turnClock(new Date('2026-12-11T23:00:00Z'))
  expect(await fields()).toBe(0)
})

test('a period of one commodity asks for that commodity alone', async () => {
  await using scene = await readingScene('erika')
  await scene.db.updateTable('reading_period').set({ commodity: 'water' }).execute()
  const { page } = await scene.get('/zaehlerstaende')
  const asked = page.querySelectorAll('.meter-card:not(.meter-done) h2').map((head) => textOf(head))
  expect(asked).toHaveLength(1)
  expect(asked[0]).toContain('Wasser 8SEN0000112233')
})

test('a customer never sees a reading from outside the time of their own contract', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  await scene.db
    .updateTable('contract')
    .set({ starts_on: '2025-06-01' })
    .where('id', '=', scene.own.contractId())
    .execute()
  const page = (await scene.get('/zaehlerstaende')).page.toString()
  expect(page).toContain('318,207')
  await scene.db
    .updateTable('contract')
    .set({ starts_on: '2025-11-21' })
    .where('id', '=', scene.own.contractId())
    .execute()
  const later = await scene.get('/zaehlerstaende')
  expect(later.page.toString()).not.toContain('318,207')
  expect(textOf(later.page.querySelector('.last-reading'))).toBe(
    'Noch kein Zählerstand bekannt. Ihr Wert ist der erste.',
  )
  const live = await scene.liveCheck(gas, {
    ...(await scene.openForm()),
    [fieldNames.value(gas)]: '5466',
  })
  expect(live.page.toString()).not.toContain('318')
})

test('the final reading of the tenant before is not the first one of the next', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  await scene.db
    .updateTable('contract')
    .set({ starts_on: '2025-11-20' })
    .where('id', '=', scene.own.contractId())
    .execute()
  await scene.db
    .updateTable('reading')
    .set({ reason: 'moveOut' })
    .where('register_id', '=', gas)
    .where('read_on', '=', '2025-11-20')
    .execute()
  expect((await scene.get('/zaehlerstaende')).page.toString()).not.toContain('318,207')
})

test('a contract that has ended shows no meter any more', async () => {
  await using scene = await readingScene('bruno')
  await scene.db
    .updateTable('contract')
    .set({ ends_on: '2026-11-22' })
    .where('id', '=', scene.own.contractId())
    .execute()
  const { page } = await scene.get('/zaehlerstaende')
  expect(textOf(page.querySelector('.empty h2'))).toBe('Hier ist kein Zähler, den Sie ablesen')
})

const longSession = {
  expires_at: new Date('2027-01-01T00:00:00Z'),
  ends_at: new Date('2027-01-01T00:00:00Z'),
}
