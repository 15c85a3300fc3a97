import { Big } from 'big.js'
import { type Comparison, compare } from './comparison.ts'
import { historyOf, type PointHistory, type Story } from './history.ts'
import type { HistoryRow } from './queries.ts'
import { type Amount, amountBetween, sumOf } from './years.ts'

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
  const [first, ...others] = point.stories.filter(isDrawnToday)
  const [year, yearBefore] = first?.years.slice(0, 2).map(sumOf) ?? []
  const now = year && withOthers(year, others)
  if (!first || !now) return undefined
  const before = yearBefore && withOthers(yearBefore, others)
  return { point, unit: first.register.unit, now, before, comparison: compare(now, before) }
}

// what an exchange of the meter has ended, such as a second tariff, is not of this year
function isDrawnToday({ register }: Story): boolean {
  return register.direction === 'consumption' && register.removedOn === null
}

/** The year of one tariff with the same days of the others; undefined where one was not counted then. */
function withOthers(year: Amount, others: Story[]): Amount | undefined {
  const amounts = others.flatMap(
    (story) => amountBetween(story.stretches, year.from, year.to) ?? [],
  )
  if (amounts.length < others.length) return undefined
  const amount = amounts.reduce((sum, each) => sum.plus(each.amount), new Big(year.amount))
  return { ...year, amount: amount.toFixed() }
}
