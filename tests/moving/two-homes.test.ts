import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { movingScene, newAddress } from './moving-scene.ts'

/** Erika’s garden water is somewhere else. */
async function twoHomes() {
  const scene = await movingScene('erika')
  const allotment = scene.own.contractId('V-104385-4')
  const { metering_point_id } = await scene.db
    .selectFrom('contract')
    .where('id', '=', allotment)
    .select('metering_point_id')
    .executeTakeFirstOrThrow()
  await scene.db
    .updateTable('metering_point')
    .set({ street: 'Parzelle', house_number: '12' })
    .where('id', '=', metering_point_id)
    .execute()
  return Object.assign(scene, { allotment })
}

test('who has two homes says which one is left, and reads only its meters', async () => {
  await using scene = await twoHomes()
  const { page } = await scene.get('/umzug')
  expect(textOf(page.querySelector('.list'))).toContain('Adresse: Parzelle 12')
  const { response } = await scene.get('/umzug/auszug')
  expect([response.status, response.headers.get('location')]).toEqual([303, '/umzug'])
  const path = `/umzug/auszug?ab=${scene.allotment}`
  const { page: form } = await scene.get(path)
  expect(form.querySelectorAll('.meter-card')).toHaveLength(1)
  const fields = { ...(await scene.openForm(path)), ...newAddress, datum: '1.2.2027' }
  const sent = await scene.post('/umzug/auszug', { ...fields, staende: 'spaeter' })
  const { page: receipt } = await scene.get(sent.location ?? '')
  expect(textOf(receipt.querySelector('.facts'))).toContain('Parzelle 12')
})
