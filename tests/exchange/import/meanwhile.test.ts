import { sql } from 'kysely'
import type pg from 'pg'
import { expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import { until } from '#tests/support/waiting.ts'
import { countsOf, type Files, linesOf, type TestTown, testTown, town } from './folder.ts'

const register = '1ESY1160123456;1-1:1.8.1'
const day = '2026-11-20'

/** A customer's transaction that has written a reading and is not committed when the import looks. */
async function reportWithoutCommit(database: TestTown): Promise<pg.PoolClient> {
  const customer = await database.pool.connect()
  await customer.query('begin')
  await customer.query(
    `insert into reading (register_id, read_on, value, reason, origin)
     select id, $1, 14321, 'periodic', 'customer' from register where register_code = '1-1:1.8.1'`,
    [day],
  )
  return customer
}

function readingsFile(...rows: string[]): Files {
  return { 'zaehlerstaende.csv': ['Zählernummer;OBIS;Ablesedatum;Stand', ...rows].join('\n') }
}

test('a reading that is reported while the import writes is left to the next one', async () => {
  await using database = await testTown()
  await database.import(town)
  const customer = await reportWithoutCommit(database)
  const files = readingsFile(`${register};${day};14322`, `${register};2026-11-19;14300`)

  const importing = database.import(files)
  await untilSomebodyWaits(database.db)
  await customer.query('commit')
  customer.release()

  const report = await importing
  expect(linesOf(report)).toEqual([
    `zaehlerstaende.csv, Zeile 2, Ablesedatum: „${day}“ wurde soeben im Portal gemeldet, der nächste Import gleicht es ab`,
  ])
  expect(countsOf(report, 'zaehlerstaende.csv')).toEqual([1, 0, 0, 1])
  expect(countsOf(await database.import(files), 'zaehlerstaende.csv')).toEqual([0, 1, 1, 0])
})

test.each(['14321', '14322'])(
  'a reading that is taken back while the import writes stays taken back, where the file says %s',
  async (told) => {
    await using database = await testTown()
    await database.import(town)
    await database.pool.query(`
      with sent as (
        insert into submission (reference, customer_id, form_key, sent_at)
        select 'M-1', id, 'key', now() from customer where customer_number = '4711'
        returning id
      )
      insert into reading (register_id, read_on, value, reason, origin, submission_id, contract_id,
        typed, finding, outcome)
      select register.id, '${day}', 14321, 'periodic', 'customer', sent.id, contract.id, '14321',
        '{}', 'plausible'
      from register, sent, contract
      where register_code = '1-1:1.8.1' and contract_number = 'V-1'`)
    const customer = await database.pool.connect()
    await customer.query('begin')
    await customer.query(`update reading set status = 'withdrawn' where submission_id is not null`)
    const importing = database.import(readingsFile(`${register};${day};${told}`))
    await untilSomebodyWaits(database.db)
    await customer.query('commit')
    customer.release()

    await importing
    const { rows } = await database.pool.query(
      'select status, confirmed_at from reading where submission_id is not null',
    )
    expect(rows).toEqual([{ status: 'withdrawn', confirmed_at: null }])
  },
)

test('the portal reads and writes while an import is under way', async () => {
  await using database = await testTown()
  await database.import(town)
  const customer = await reportWithoutCommit(database)
  const importing = database.import({
    ...town,
    'kunden.csv': 'Kundennummer;Nachname\n4711;Anders\n4799;Neu',
    'zaehler.csv': 'Zählernummer;Zählpunkt;Einbau;Standort\n1ESY1160123456;ZP-1;2019-05-01;Flur',
    ...readingsFile(`${register};${day};14322`),
  })
  await untilSomebodyWaits(database.db)

  // all but the customer's own row are still as they were, and nobody has to wait
  await database.pool.query(`set statement_timeout = '5s'`)
  const { rows } = await database.pool.query('select last_name from customer order by id')
  expect(rows).toEqual([{ last_name: 'Muster' }, { last_name: 'Weiß' }])
  await database.pool.query(`
    insert into submission (reference, customer_id, form_key, sent_at)
    select 'M-1', id, 'key', now() from customer where customer_number = '4711'`)
  await database.pool.query(`
    insert into reading (register_id, read_on, value, reason, origin)
    select id, '2026-11-21', 2400, 'periodic', 'customer' from register`)

  await customer.query('rollback')
  customer.release()
  expect(countsOf(await importing, 'kunden.csv')).toEqual([1, 1, 0, 0])
})

function untilSomebodyWaits(db: Db): Promise<void> {
  return until(async () => {
    const { rows } = await sql`
      select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
    return rows.length > 0
  })
}
