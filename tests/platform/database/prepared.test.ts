import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const findNames = prepared<
  { numbers: string[]; city: string | null },
  { last_name: string | null }
>((p, db) =>
  db
    .selectFrom('customer')
    .select('last_name')
    .where('customer_number', '=', sql<string>`any(${p('numbers')})`)
    .where('city', 'is not distinct from', p('city'))
    .where('country', '=', 'DE')
    .orderBy('last_name'),
)

const addCustomer = prepared<{ number: string; name: string }, { id: string }>((p, db) =>
  db
    .insertInto('customer')
    .values({ customer_number: p('number'), last_name: p('name') })
    .returning('id'),
)

const countCustomers = prepared<Record<never, never>, { count: string }>(
  () => sql<{ count: string }>`select count(*) from customer`,
)

test('values fill their places, in a query and in a template', async () => {
  await using database = await testDatabase()
  await addCustomer(database.db, { number: '1', name: 'Weiß' })
  await addCustomer(database.db, { number: '2', name: `O'Neil; drop table customer` })
  await addCustomer(database.db, { number: '3', name: 'Abel' })
  expect(await findNames(database.db, { numbers: ['1', '2'], city: null })).toEqual([
    { last_name: `O'Neil; drop table customer` },
    { last_name: 'Weiß' },
  ])
  expect(await findNames(database.db, { numbers: ['1', '2'], city: 'Musterstadt' })).toEqual([])
  expect(await countCustomers(database.db, {})).toEqual([{ count: '3' }])
})

test('each is one named statement per connection, however often it runs', async () => {
  await using database = await testDatabase()
  await database.db.connection().execute(async (db) => {
    await countCustomers(db, {})
    await countCustomers(db, {})
    await findNames(db, { numbers: ['1'], city: null })
    await db.selectFrom('utility').select('name').execute()
    const statements = await statementsOf(db)
    expect(statements).toHaveLength(2)
    expect(statements.every(({ name }) => /^p_[0-9a-f]{24}$/.test(name))).toBe(true)
    expect(statements.find(({ statement }) => statement.includes('count(*)'))?.runs).toBe(2)
  })
})

test('a query inside a transaction belongs to it', async () => {
  await using database = await testDatabase()
  const rolledBack = database.db.transaction().execute(async (trx) => {
    await addCustomer(trx, { number: '1', name: 'Weiß' })
    expect(await countCustomers(trx, {})).toEqual([{ count: '1' }])
    throw new Error('changed my mind')
  })
  await expect(rolledBack).rejects.toThrow('changed my mind')
  expect(await countCustomers(database.db, {})).toEqual([{ count: '0' }])
})

test('the same statement works on a new connection after the old one was cut', async () => {
  await using database = await testDatabase()
  await countCustomers(database.db, {})
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(database.db)
  const cut = database.pool.query('select pg_terminate_backend(pg_backend_pid())')
  await expect(cut).rejects.toThrow()
  expect(await countCustomers(database.db, {})).toEqual([{ count: '0' }])
})

test('a migration under a running portal costs a statement at most once per connection', async () => {
  await using database = await testDatabase()
  const findUtility = prepared<Record<never, never>, { name: string }>(
    () => sql<{ name: string }>`select * from utility`,
  )
  await database.db.connection().execute((db) => findUtility(db, {}))
  await sql`alter table utility add column motto text`.execute(database.db)
  await expect(findUtility(database.db, {})).rejects.toThrow(/cached plan/)
  expect(await findUtility(database.db, {})).toMatchObject([{ name: 'Ihr Versorger' }])
})

async function statementsOf(db: Db): Promise<{ name: string; statement: string; runs: number }[]> {
  const { rows } = await sql<{ name: string; statement: string; runs: number }>`
    select name, statement, (generic_plans + custom_plans)::int as runs
    from pg_prepared_statements`.execute(db)
  return rows
}
