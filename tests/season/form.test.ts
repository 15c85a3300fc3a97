import { expect, test } from 'vitest'
import { assess } from '#src/plausibility/assess.ts'
import { caseOf } from '#src/readings/cases.ts'
import { findFormRows } from '#src/readings/queries.ts'
import { metersOf } from '#src/readings/reading-form.ts'
import { castMoment, seedCast } from '#tests/support/cast.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const today = '2026-11-20'

test('the form expects what the newest season says, of gas and of nothing else', async () => {
  await using database = await testDatabase()
  const { bruno, anna } = await seedCast(database.db)
  const expected = (customerId: string) => likelyUse(database.db, customerId)
  const [gasBefore, electricityBefore] = [
    await expected(bruno.customerId),
    await expected(anna.customerId),
  ]
  for (const [factor, days] of [
    ['0.8000', 0],
    ['1.2000', 1],
  ] as const) {
    const computed_at = new Date(castMoment.getTime() - days * 86_400_000)
    const season = { commodity: 'gas', starts_on: '2025-11-20', ends_on: today } as const
    await database.db
      .insertInto('season_factor')
      .values({ ...season, computed_at, customers: 40, factor, rule_version: '1' })
      .execute()
  }
  expect((await expected(bruno.customerId)) / gasBefore).toBeCloseTo(0.8, 2)
  expect(await expected(anna.customerId)).toBe(electricityBefore)
})

async function likelyUse(
  db: Parameters<typeof findFormRows>[0],
  customerId: string,
): Promise<number> {
  const rows = await findFormRows(db, { customerId, today, formKey: 'form' })
  const meters = metersOf(rows)
  const [meter] = meters
  const [register] = rows
  if (!meter || !register) throw new Error('a customer without meters')
  const candidate = { readOn: today, typed: { [register.registerId]: '5400' } }
  const [finding] = assess(caseOf(meter, meters, candidate, today))
  return finding?.expectation?.likely ?? 0
}
