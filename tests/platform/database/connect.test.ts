import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect } from '#src/platform/database/connect.ts'
import { freePort } from '#src/platform/database/embedded-server.ts'
import { isDatabaseUnavailable } from '#src/platform/database/unavailable.ts'
import { testDatabase } from '#tests/support/test-database.ts'

test('days stay days, exact numbers stay exact, moments are moments', async () => {
  await using database = await testDatabase()
  const { rows } = await sql`
    select
      '2026-03-29'::date as day,
      '2026-03-29'::calendar_day as trade_day,
      array['2026-03-29'::date, null] as days,
      9007199254740993::bigint as key,
      12345.6700::numeric(15, 4) as value,
      '2026-03-29 02:30:00+00'::timestamptz as at`.execute(database.db)
  expect(rows).toEqual([
    {
      day: '2026-03-29',
      trade_day: '2026-03-29',
      days: ['2026-03-29', null],
      key: '9007199254740993',
      value: '12345.6700',
      at: new Date('2026-03-29T02:30:00Z'),
    },
  ])
})

test('the day of a moment is the day in Germany', async () => {
  await using database = await testDatabase()
  const { rows } = await sql`
    select '2026-06-30 22:30:00+00'::timestamptz::date as day`.execute(database.db)
  expect(rows).toEqual([{ day: '2026-07-01' }])
})

test('a database that is not there is told apart from a wrong query', async () => {
  const nobody = connect(`postgres://x:y@127.0.0.1:${await freePort()}/z`)
  await expect(sql`select 1`.execute(nobody.db)).rejects.toSatisfy(isDatabaseUnavailable)
  await nobody.close()

  await using database = await testDatabase()
  const wrong = sql`select nothing_like_that`.execute(database.db)
  await expect(wrong).rejects.not.toSatisfy(isDatabaseUnavailable)
})

test('a database that accepts and says nothing is given up', async () => {
  const { createServer } = await import('node:net')
  const silent = createServer(() => undefined).listen(0, '127.0.0.1')
  await new Promise((resolve) => silent.once('listening', resolve))
  const address = silent.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const connection = connect(`postgres://x:y@127.0.0.1:${port}/z`)
  await expect(sql`select 1`.execute(connection.db)).rejects.toSatisfy(isDatabaseUnavailable)
  await connection.close()
  silent.close()
})

test('a statement that takes too long is given up by the database', async () => {
  await using database = await testDatabase()
  const hasty = connect(database.url, { statementTimeout: 50 })
  await expect(sql`select pg_sleep(20)`.execute(hasty.db)).rejects.toThrow(/statement timeout/)
  await hasty.close()
})

test('rows can be read one after the other, without holding them all', async () => {
  await using database = await testDatabase()
  await sql`insert into customer (customer_number, last_name)
    select number::text, 'Probe' from generate_series(1, 1000) number`.execute(database.db)
  let count = 0
  for await (const row of database.db.selectFrom('customer').select('last_name').stream(100)) {
    expect(row).toEqual({ last_name: 'Probe' })
    count += 1
  }
  expect(count).toBe(1000)
})
