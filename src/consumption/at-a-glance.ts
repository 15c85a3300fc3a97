import { Big } from 'big.js'
import { type Comparison, compare } from './comparison.ts'
import { historyOf, type PointHistory, type Story } from './history.ts'
import type { HistoryRow } from './queries.ts'
import { type Amount, amountBetween, billingYears, sumOf } from './years.ts'

/** How far back the readings of two years of billing can lie. */
export const daysOfTwoYears = 1300

/** The last two years at one metering point that is the customer's today, its tariffs added up. */
export interface GlanceLine {
  point: PointHistory
  unit: string
  now: Amount
  before: Amount | undefined
  comparison: Comparison | undefined
}

/** Metering points with a whole year between two readings; the others have nothing to compare yet. */
export function consumptionAtAGlance(rows: HistoryRow[]): GlanceLine[] {
  return historyOf(rows)
    .filter(({ endsOn }) => endsOn === undefined)
    .flatMap((point) => lineOf(point) ?? [])
}

function lineOf(point: PointHistory): GlanceLine | undefined {
  const drawn = point.stories.filter(isDrawnToday)
  const [first] = drawn
  const [year, yearBefore] = billingYears(first?.stretches ?? []).map(sumOf)
  const now = year && total(drawn, year)
  if (!first || !now) return undefined
  const before = yearBefore && total(drawn, yearBefore)
  const { unit } = first.register
  return { point, unit, now, before, comparison: compare(now, before) }
}

// what an exchange of the meter has ended, such as a second tariff, is not of this year
function isDrawnToday({ register }: Story): boolean {
  return register.direction === 'consumption' && register.removedOn === null
}

/** All tariffs over the days of one year; undefined where one of them was not counted then. */
function total(stories: Story[], year: Amount): Amount | undefined {
  const amounts = stories.flatMap(
    (story) => amountBetween(story.stretches, year.from, year.to) ?? [],
  )
  if (amounts.length < stories.length) return undefined
  return {
    ...year,
    amount: amounts.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toFixed(),
    isEstimated: amounts.some(({ isEstimated }) => isEstimated),
  }
}
