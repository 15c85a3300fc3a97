import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/support/test-database.ts'
import { oneHousehold } from './one-household.ts'
import { wrongAccess } from './wrong-access.ts'
import { wrongInquiries } from './wrong-inquiries.ts'
import { wrongReadings } from './wrong-readings.ts'
import { wrongStaff } from './wrong-staff.ts'
import { wrongSubmissions } from './wrong-submissions.ts'
import { wrongSupply } from './wrong-supply.ts'

const wrongStates = {
  ...wrongSupply,
  ...wrongReadings,
  ...wrongSubmissions,
  ...wrongAccess,
  ...wrongInquiries,
  ...wrongStaff,
}

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  await database.pool.query(oneHousehold)
})
afterAll(() => database[Symbol.asyncDispose]())

describe('cannot be stored:', () => {
  test.each(Object.entries(wrongStates).map(([constraint, state]) => [...state, constraint]))(
    '%s',
    async (_sentence, statement, constraint) => {
      await expect(database.pool.query(statement)).rejects.toMatchObject({ constraint })
    },
  )
})

test('every named constraint has a case above', async () => {
  const { rows } = await database.pool.query<{ name: string }>(`
    select conname as name from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'x')
    union
    select indexrelid::regclass::text from pg_index
    where indisunique and not indisprimary and indrelid >= 16384
      and indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
    order by name`)
  const withoutCase = rows.map((row) => row.name).filter((name) => !(name in wrongStates))
  expect(withoutCase).toEqual([])
})

describe('can be stored:', () => {
  test.each([
    [
      'a tenant who moves in on the day after the other has moved out',
      `insert into contract (contract_number, customer_id, metering_point_id, starts_on)
       values ('V-2', 2, 1, '2025-07-01')`,
    ],
    [
      'two contracts of one customer at one metering point',
      `insert into contract (contract_number, customer_id, metering_point_id, starts_on, ends_on)
       values ('V-3', 1, 1, '2025-01-01', '2025-03-31')`,
    ],
    [
      'a reading for the same day once the first one is withdrawn',
      `update reading set status = 'withdrawn';
       insert into reading (register_id, read_on, value, origin, reading_period_id)
       values (1, '2025-01-05', 101, 'staff', 1)`,
    ],
    [
      'the final reading of one tenant and the first of the next on one day',
      `insert into reading (register_id, read_on, value, origin, reason)
       values (1, '2025-06-30', 5, 'staff', 'moveOut'), (1, '2025-06-30', 5, 'staff', 'moveIn')`,
    ],
    [
      'a mail with a secret that was wiped when it was sent',
      `update outgoing_mail set sent_at = now(), text_body = null`,
    ],
  ])('%s', async (_sentence, statements) => {
    const client = await database.pool.connect()
    await client.query('begin')
    await expect(client.query(statements)).resolves.toBeDefined()
    await client.query('rollback')
    client.release()
  })
})

test('what was recorded is neither changed nor taken away', async () => {
  const rewriting = database.pool.query(`update audit_event set event = 'nothing'`)
  await expect(rewriting).rejects.toThrow(/only ever added/)
  await expect(database.pool.query('delete from audit_event')).rejects.toThrow(/only ever added/)
})

test('a reading that was exported stays, and so does the customer of a contract', async () => {
  await using own = await testDatabase()
  await own.pool.query(oneHousehold)
  await own.pool.query('insert into exported_reading (reading_id, batch_number) values (1, 1)')
  await expect(own.pool.query('delete from reading')).rejects.toThrow(/never deleted/)
  await expect(own.pool.query('delete from customer where id = 1')).rejects.toMatchObject({
    constraint: 'contract_customer_id_fkey',
  })
})
