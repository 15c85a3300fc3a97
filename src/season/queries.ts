import type { Db } from '#src/platform/database/connect.ts'
import type { LearntSeason } from './season-change.ts'
import { type SeasonFactor, seasonRuleVersion } from './season-factor.ts'

/** The commodities whose use follows the weather. */
export const seasonCommodities = ['gas', 'heat'] as const
export type SeasonCommodity = (typeof seasonCommodities)[number]

/** Written beside the older ones; the newest counts. */
export async function insertSeasonFactor(
  db: Db,
  commodity: SeasonCommodity,
  { factor, customers, startsOn, endsOn }: SeasonFactor,
  computedAt: Date,
): Promise<void> {
  await db
    .insertInto('season_factor')
    .values({
      commodity,
      computed_at: computedAt,
      starts_on: startsOn,
      ends_on: endsOn,
      customers,
      factor: factor.toFixed(4),
      rule_version: seasonRuleVersion,
    })
    .execute()
}

export interface ComputedSeason extends LearntSeason {
  commodity: SeasonCommodity
  computedAt: Date
}

/** All that were ever computed, oldest first. */
export async function findSeasonFactors(db: Db): Promise<ComputedSeason[]> {
  const rows = await db.selectFrom('season_factor').selectAll().orderBy('computed_at').execute()
  return rows.map((row) => ({
    commodity: row.commodity,
    computedAt: row.computed_at,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    factor: Number(row.factor),
  }))
}
