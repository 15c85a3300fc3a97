import { expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import { countsOf, testTown, town } from './folder.ts'

const header = 'Kundennummer;Nachname;E-Mail;Straße'

async function changeInPortal(db: Db, field: string, oldValue: string, newValue: string) {
  const { id } = await db
    .selectFrom('customer')
    .select('id')
    .where('customer_number', '=', '4711')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('customer_change')
    .values({
      reference: 'A-1',
      customer_id: id,
      kind: field === 'email' ? 'email' : 'billingAddress',
      field,
      old_value: oldValue,
      new_value: newValue,
      valid_from: '2026-11-20',
    })
    .execute()
}

async function confirmedFields(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('customer_change')
    .select('field')
    .where('confirmed_at', 'is not', null)
    .execute()
  return rows.map(({ field }) => field)
}

test('a change that billing has taken over is confirmed', async () => {
  await using database = await testTown()
  await database.import(town)
  await changeInPortal(database.db, 'email', 'anna@beispiel.example', 'neu@beispiel.example')
  await changeInPortal(database.db, 'Straße', 'Hauptstraße', 'Ringstraße')

  const files = { 'kunden.csv': `${header}\n4711;Muster;neu@beispiel.example;Hauptstraße` }
  await database.import(files)

  expect(await confirmedFields(database.db)).toEqual(['email'])
})

test('a change that billing has not seen yet is not undone', async () => {
  await using database = await testTown()
  await database.import(town)
  await changeInPortal(database.db, 'email', 'anna@beispiel.example', 'neu@beispiel.example')
  await database.db
    .updateTable('customer')
    .set({ email: 'neu@beispiel.example' })
    .where('customer_number', '=', '4711')
    .execute()

  const report = await database.import({
    'kunden.csv': `${header}\n4711;Muster;anna@beispiel.example;Hauptstraße`,
  })

  expect(countsOf(report, 'kunden.csv')).toEqual([0, 0, 1, 0])
  expect(await confirmedFields(database.db)).toEqual([])
})

test('another value of billing stands', async () => {
  await using database = await testTown()
  await database.import(town)
  await changeInPortal(database.db, 'email', 'anna@beispiel.example', 'neu@beispiel.example')

  await database.import({ 'kunden.csv': `${header}\n4711;Muster;amt@beispiel.example;` })

  const { email } = await database.db
    .selectFrom('customer')
    .select('email')
    .where('customer_number', '=', '4711')
    .executeTakeFirstOrThrow()
  expect(email).toBe('amt@beispiel.example')
  expect(await confirmedFields(database.db)).toEqual([])
})
