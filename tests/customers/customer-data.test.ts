import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { customerScene, data, ringstrasse } from './customer-scene.ts'

test('everything that is known stands on one page, each with its way', async () => {
  await using scene = await customerScene('erika')
  await scene.db
    .updateTable('contract')
    .set({ tariff: 'Stadtstrom Öko', instalment: '85.50' })
    .where('id', '=', scene.own.contractId())
    .execute()
  const { page } = await scene.get(data)
  const text = textOf(page.querySelector('main'))
  for (const known of [
    'Erika',
    'Stadtstrom Öko',
    '85,50 € im Monat',
    'Gartenwasser',
    '7-1:3.0.0',
  ]) {
    expect(text).toContain(known)
  }
  const supplies = page.querySelectorAll('[aria-labelledby^=vertrag-]')
  const contracts = await scene.db
    .selectFrom('contract')
    .where('customer_id', '=', scene.own.customerId)
    .selectAll()
    .execute()
  expect(supplies).toHaveLength(contracts.length)
  const ways = page.querySelectorAll('main a').map((link) => link.getAttribute('href'))
  expect(ways).toEqual(
    expect.arrayContaining([
      '/rechnungsadresse',
      '/stammdaten/telefon',
      '/zugang',
      '/stammdaten/melden',
    ]),
  )
  for (const { id } of contracts) {
    expect(ways).toContain(`/stammdaten/melden?was=vertrag-${id}`)
    expect(ways).toContain(`/stammdaten/melden?was=lieferadresse-${id}`)
  }
})

test('the meter of the tenant before stands nowhere', async () => {
  await using scene = await customerScene('anna')
  await scene.db
    .insertInto('meter')
    .values({
      meter_number: '1ALT000000001',
      metering_point_id: scene.db
        .selectFrom('contract')
        .where('id', '=', scene.own.contractId())
        .select('metering_point_id'),
      installed_on: '2010-01-01',
      removed_on: '2019-06-11',
    })
    .execute()
  const text = textOf((await scene.get(data)).page)
  expect(text).toContain('Zähler 1ESY1160123456')
  expect(text).not.toContain('1ALT000000001')
})

test('a change is followed on its way: told, handed over, taken over', async () => {
  await using scene = await customerScene('anna')
  await scene.change(ringstrasse)
  const state = async () => {
    const { page } = await scene.get(data)
    const isWaiting = textOf(page.querySelector('#person ~ dl')).includes('wird übernommen')
    return [textOf(page.querySelector('#aenderungen ~ ol .tag')), isWaiting]
  }
  expect(await state()).toEqual(['gemeldet', true])

  const changes = await scene.changes()
  await scene.db
    .insertInto('export_batch')
    .values({ number: '1', format: 'csv', created_at: new Date('2026-11-24T03:00:00Z') })
    .execute()
  await scene.db
    .insertInto('exported_customer_change')
    .values(changes.map(({ id }) => ({ customer_change_id: id, batch_number: '1' })))
    .execute()
  expect(await state()).toEqual(['an die Abrechnung übergeben', true])
  const { page } = await scene.get(data)
  expect(textOf(page.querySelector('#aenderungen ~ ol'))).toContain('übergeben am 24.11.2026')

  const at = new Date('2026-11-25T03:00:00Z')
  await scene.db
    .updateTable('customer_change')
    .set({ confirmed_at: at })
    .where('field', '<>', 'city')
    .execute()
  expect(await state()).toEqual(['an die Abrechnung übergeben', true])
  await scene.db.updateTable('customer_change').set({ confirmed_at: at }).execute()
  expect(await state()).toEqual(['übernommen', false])
})

test('what billing made something else of is said so', async () => {
  await using scene = await customerScene('anna')
  await scene.change(ringstrasse)
  await scene.db
    .updateTable('customer_change')
    .set({ overruled_at: new Date('2026-11-25T03:00:00Z') })
    .where('field', '=', 'street')
    .execute()
  const { page } = await scene.get(data)
  expect(textOf(page.querySelector('#aenderungen ~ ol .tag'))).toBe('anders übernommen')
  expect(textOf(page.querySelector('#person ~ dl'))).not.toContain('wird übernommen')
})

test('a number of somebody else in the address says nothing', async () => {
  await using scene = await customerScene('anna')
  await scene.db
    .insertInto('customer_change')
    .values({
      reference: '2026-AAAA-BBBB',
      customer_id: scene.cast.bruno.customerId,
      kind: 'phone',
      field: 'phone',
      new_value: '+49 171 2345678',
      valid_from: '2026-11-23',
    })
    .execute()
  const { page } = await scene.get(`${data}?vorgang=2026-AAAA-BBBB`)
  expect(page.querySelector('.flash')).toBeNull()
  expect(textOf(page)).not.toContain('2026-AAAA-BBBB')
})
