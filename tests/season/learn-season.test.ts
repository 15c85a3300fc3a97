import { describe, expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import { seasonJobs } from '#src/season/jobs.ts'
import { findSeasonFactors } from '#src/season/queries.ts'
import { castMoment } from '#tests/support/cast.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { seedGasCustomers } from './gas-customers.ts'

describe('what this year did to everybody', () => {
  test('is learnt from what the others used, measured by what was expected of each', async () => {
    await using database = await testDatabase()
    await seedGasCustomers(database.db, { customers: 40, lastYear: 1200 })
    await learn(database.db)
    const [gas, ...others] = await findSeasonFactors(database.db)
    expect(others).toEqual([])
    expect(gas).toMatchObject({
      commodity: 'gas',
      computedAt: castMoment,
      startsOn: '2025-11-20',
      endsOn: '2026-11-20',
    })
    expect(gas?.factor).toBeCloseTo(0.8, 1)
  })

  test('is not learnt from fewer than thirty customers', async () => {
    await using database = await testDatabase()
    await seedGasCustomers(database.db, { customers: 29, lastYear: 1200 })
    await learn(database.db)
    const rows = await database.db.selectFrom('season_factor').selectAll().execute()
    expect(rows).toMatchObject([{ customers: 29, factor: '1.0000' }])
  })

  test('leaves out estimates, and what waits for a person', async () => {
    await using database = await testDatabase()
    await seedGasCustomers(database.db, { customers: 40, lastYear: 1200 })
    const lastOf = (ids: string[]) =>
      database.db
        .updateTable('reading')
        .where('read_on', '=', '2026-11-20')
        .where('register_id', 'in', ids)
    const registers = await database.db.selectFrom('register').select('id').execute()
    const ids = registers.map(({ id }) => id)
    await lastOf(ids.slice(0, 6)).set({ origin: 'estimate' }).execute()
    await lastOf(ids.slice(6, 12)).set({ status: 'inReview' }).execute()
    await learn(database.db)
    const rows = await database.db.selectFrom('season_factor').select('customers').execute()
    expect(rows).toEqual([{ customers: 28 }])
  })

  test('believes no winter that was less than seven tenths of a usual one', async () => {
    await using database = await testDatabase()
    await seedGasCustomers(database.db, { customers: 40, lastYear: 300 })
    await learn(database.db)
    expect(await findSeasonFactors(database.db)).toMatchObject([{ factor: 0.7 }])
  })

  test('is kept beside what was learnt before', async () => {
    await using database = await testDatabase()
    await seedGasCustomers(database.db, { customers: 30, lastYear: 1200 })
    await learn(database.db)
    await learn(database.db, new Date('2026-11-24T02:00:00Z'))
    expect(await findSeasonFactors(database.db)).toHaveLength(2)
  })

  test('is nothing where nobody was read', async () => {
    await using database = await testDatabase()
    await learn(database.db)
    expect(await findSeasonFactors(database.db)).toEqual([])
  })
})

async function learn(db: Db, now = castMoment): Promise<void> {
  for (const { run } of seasonJobs) await run(db, now)
}
