import { expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import { testTown, town } from './folder.ts'

const header = 'Vertragsnummer;Kundennummer;Zählpunkt;Beginn;Abschlag'

test.each([
  ['the new instalment: billing has taken it over', '92,5', 'confirmed'],
  ['the old one: it still waits', '85,00', 'waiting'],
  ['a third one: billing has decided otherwise', '90', 'overruled'],
])('a file brings %s', async (_, instalment, state) => {
  await using database = await testTown()
  const { db } = database
  await database.import(town)
  const contract = await db.selectFrom('contract').selectAll().executeTakeFirstOrThrow()
  await db.updateTable('contract').set({ instalment: '85' }).execute()
  await wish(db, contract.id, contract.customer_id)
  const row = await rowOf(db, contract.id)
  await database.import({ 'vertraege.csv': `${header}\n${row};${instalment}` })

  const { confirmed_at, overruled_at } = await db
    .selectFrom('customer_change')
    .select(['confirmed_at', 'overruled_at'])
    .executeTakeFirstOrThrow()
  expect([confirmed_at !== null, overruled_at !== null]).toEqual([
    state === 'confirmed',
    state === 'overruled',
  ])
})

async function wish(db: Db, contractId: string, customerId: string): Promise<void> {
  await db
    .insertInto('customer_change')
    .values({
      reference: 'A-1',
      customer_id: customerId,
      contract_id: contractId,
      kind: 'instalment',
      field: 'instalment',
      old_value: '85.00',
      new_value: '92.50',
      valid_from: '2027-01-01',
    })
    .execute()
}

async function rowOf(db: Db, contractId: string): Promise<string> {
  const row = await db
    .selectFrom('contract')
    .innerJoin('customer', 'customer.id', 'contract.customer_id')
    .innerJoin('metering_point', 'metering_point.id', 'contract.metering_point_id')
    .where('contract.id', '=', contractId)
    .select(['contract_number', 'customer_number', 'metering_point_key', 'starts_on'])
    .executeTakeFirstOrThrow()
  return Object.values(row).join(';')
}
