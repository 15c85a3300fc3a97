import { expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import { until } from '#tests/support/waiting.ts'
import { countsOf, testTown, town } from './folder.ts'

const header = 'Kundennummer;Nachname;E-Mail;Straße'
const billed = (street: string) => ({ 'kunden.csv': `${header}\n4711;Muster;;${street}` })

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
      kind: field === 'email' || field === 'phone' ? field : 'billingAddress',
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

async function streetOf(db: Db): Promise<string | null> {
  const { street } = await db
    .selectFrom('customer')
    .select('street')
    .where('customer_number', '=', '4711')
    .executeTakeFirstOrThrow()
  return street
}

async function moveInPortal(db: Db, oldStreet: string, newStreet: string): Promise<void> {
  await changeInPortal(db, 'street', oldStreet, newStreet)
  await db
    .updateTable('customer')
    .set({ street: newStreet })
    .where('customer_number', '=', '4711')
    .execute()
}

/** Of each change of the street in turn: what billing has made of it. */
async function answersOf(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('customer_change').selectAll().orderBy('id').execute()
  return rows.map((row) =>
    row.confirmed_at ? 'taken' : row.overruled_at ? 'overruled' : 'waiting',
  )
}

test('who moves twice is followed, however far billing has come', async () => {
  await using database = await testTown()
  await database.import(town)
  await moveInPortal(database.db, 'Hauptstraße', 'Ringstraße')
  await moveInPortal(database.db, 'Ringstraße', 'Seestraße')

  await database.import(billed('Hauptstraße'))
  expect([await streetOf(database.db), await answersOf(database.db)]).toEqual([
    'Seestraße',
    ['waiting', 'waiting'],
  ])
  await database.import(billed('Ringstraße'))
  expect([await streetOf(database.db), await answersOf(database.db)]).toEqual([
    'Seestraße',
    ['taken', 'waiting'],
  ])
  await database.import(billed('Seestraße'))
  expect([await streetOf(database.db), await answersOf(database.db)]).toEqual([
    'Seestraße',
    ['taken', 'taken'],
  ])
})

test('with the last change the earlier ones are settled: billing may go back', async () => {
  await using database = await testTown()
  await database.import(town)
  await moveInPortal(database.db, 'Hauptstraße', 'Ringstraße')
  await moveInPortal(database.db, 'Ringstraße', 'Seestraße')
  await database.import(billed('Seestraße'))
  expect(await answersOf(database.db)).toEqual(['taken', 'taken'])
  await database.import(billed('Hauptstraße'))
  expect(await streetOf(database.db)).toBe('Hauptstraße')
})

test('an address that billing writes differently stands, and the change waits no longer', async () => {
  await using database = await testTown()
  await database.import(town)
  await moveInPortal(database.db, 'Hauptstraße', 'Ringstraße')
  await database.import(billed('Ringstr.'))
  expect([await streetOf(database.db), await answersOf(database.db)]).toEqual([
    'Ringstr.',
    ['overruled'],
  ])
  await database.import(billed('Hauptstraße'))
  expect(await streetOf(database.db)).toBe('Hauptstraße')
})

test.each(['0171/2345678', '+49 (0)171 2345678', '0049 171 2345678', '+491712345678'])(
  'a telephone number is taken over however billing writes it: %s',
  async (written) => {
    await using database = await testTown()
    await database.import(town)
    await changeInPortal(database.db, 'phone', '05551 1234', '+49 171 2345678')
    const phones = (phone: string) => ({
      'kunden.csv': `Kundennummer;Nachname;Telefon\n4711;Muster;${phone}`,
    })
    await database.import(phones('+49 5551/1234'))
    expect(await answersOf(database.db)).toEqual(['waiting'])
    await database.import(phones(written))
    expect(await answersOf(database.db)).toEqual(['taken'])
  },
)

test('what a customer changes while the import is writing is not undone', async () => {
  await using database = await testTown()
  await database.import(town)
  const customer = await database.pool.connect()
  await customer.query('begin')
  await customer.query(`select from customer where customer_number = '4711' for update`)
  // another name: the row has to be written
  const importing = database.import({
    'kunden.csv': `${header}\n4711;Muster-Weiß;;Hauptstraße`,
  })
  await until(async () => {
    const { rows } = await database.pool.query('select from pg_locks where not granted')
    return rows.length > 0
  })
  await customer.query(`
    insert into customer_change
      (reference, customer_id, kind, field, old_value, new_value, valid_from)
    select 'A-1', id, 'billingAddress', 'street', street, 'Ringstraße', '2026-11-23'
    from customer where customer_number = '4711'`)
  await customer.query(`update customer set street = 'Ringstraße' where customer_number = '4711'`)
  await customer.query('commit')
  customer.release()
  await importing
  expect([await streetOf(database.db), await answersOf(database.db)]).toEqual([
    'Ringstraße',
    ['waiting'],
  ])
})
