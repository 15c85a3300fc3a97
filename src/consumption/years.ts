import { Big } from 'big.js'
import { addDays, daysBetween } from '#src/platform/calendar.ts'
import { type AtLeastOne, lastOf } from './grouped.ts'
import type { Stretch } from './stretches.ts'

const daysOfYear = 365
/** How far from a year two readings may lie apart and still be a year of billing. */
const toleratedDays = 45
/** At an exchange a day or two may pass that no meter counted. */
const toleratedGap = 3
/** By how much a stretch may be longer than the days it is shared out to. */
const longestShared = 1.25

/** What was used between two readings about a year apart; oldest stretch first. */
export type Year = AtLeastOne<Stretch>

/** A consumption with the days it was counted on, exact and in the unit of its register. */
export interface Amount {
  from: string
  to: string
  days: number
  amount: string
  isEstimated: boolean
}

/**
 * Years of billing, newest first: from the newest reading that has another one about a year
 * before it, back as far as the readings go. What lies between a year and today is still running.
 */
export function billingYears(stretches: Stretch[]): Year[] {
  for (let end = stretches.length; end > 0; end -= 1) {
    const year = yearBefore(stretches.slice(0, end))
    if (year) return [year, ...yearsBefore(stretches.slice(0, end - year.length))]
  }
  return []
}

function yearsBefore(stretches: Stretch[]): Year[] {
  const year = yearBefore(stretches)
  return year ? [year, ...yearsBefore(stretches.slice(0, stretches.length - year.length))] : []
}

/** The year that ends with the last stretch: what comes nearest to 365 days without a gap. */
function yearBefore(stretches: Stretch[]): Year | undefined {
  const last = stretches.at(-1)
  if (!last) return undefined
  const earliest = addDays(last.to, -daysOfYear - toleratedDays)
  const latest = addDays(last.to, -daysOfYear + toleratedDays)
  const distance = ({ from }: Stretch): number => Math.abs(daysBetween(from, last.to) - daysOfYear)
  const recent = withoutGap(stretches.filter(({ from }) => from >= earliest))
  const first = recent
    .filter(({ from }) => from <= latest)
    .toSorted((one, other) => distance(one) - distance(other))[0]
  if (!first) return undefined
  const [start, ...rest] = recent.slice(recent.indexOf(first))
  return start && [start, ...rest]
}

/** The end of a row of stretches that follow each other. */
function withoutGap(stretches: Stretch[]): Stretch[] {
  const start = stretches.findLastIndex((stretch, index) => {
    const before = stretches[index - 1]
    return !before || !follows(before, stretch)
  })
  return stretches.slice(start)
}

/** Whether nothing was left uncounted between two stretches. */
export function follows(earlier: Pick<Stretch, 'to'>, later: Pick<Stretch, 'from'>): boolean {
  return earlier.to >= later.from || daysBetween(earlier.to, later.from) <= toleratedGap
}

/** The sum of stretches that follow each other. */
export function sumOf(stretches: AtLeastOne<Stretch>): Amount {
  const [{ from }] = stretches
  const { to, isEstimated } = lastOf(stretches)
  const amount = stretches.reduce((sum, each) => sum.plus(each.amount), new Big(0)).toFixed()
  return { from, to, days: daysBetween(from, to), amount, isEstimated }
}

/**
 * What was used from one day to another: stretches count with the share of their days that lie
 * between. Undefined where the days were not all counted, or where more than a few of them come
 * from a stretch so much longer that its share says nothing: no winter is a fourth of a year of gas.
 */
export function amountBetween(stretches: Stretch[], from: string, to: string): Amount | undefined {
  const days = daysBetween(from, to)
  const touching = stretches.filter((stretch) => stretch.from < to && stretch.to > from)
  const parts = touching.map((stretch) => ({ ...stretch, within: daysWithin(stretch, from, to) }))
  const isComplete = withoutGap(touching).length === touching.length
  const isTelling = parts.every(
    (part) => part.days <= days * longestShared + 14 || part.within <= days / 5,
  )
  if (!isComplete || !isTelling || !covers(touching, from, to)) return undefined
  const share = (part: (typeof parts)[number]): Big =>
    new Big(part.amount).times(part.within).div(part.days)
  return {
    from,
    to,
    days,
    amount: parts
      .reduce((sum, part) => sum.plus(share(part)), new Big(0))
      .round(6)
      .toFixed(),
    isEstimated: parts.some(({ isEstimated, within }) => isEstimated && within > days / 5),
  }
}

function covers(stretches: Stretch[], from: string, to: string): boolean {
  const [first] = stretches
  const last = stretches.at(-1)
  if (!first || !last) return false
  return first.from <= addDays(from, toleratedGap) && last.to >= addDays(to, -toleratedGap)
}

function daysWithin(stretch: Stretch, from: string, to: string): number {
  const start = stretch.from > from ? stretch.from : from
  const end = stretch.to < to ? stretch.to : to
  return daysBetween(start, end)
}

/** The same day a year before; 29 February becomes the 28th. */
export function yearEarlier(day: string): string {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return day.endsWith('-02-29') ? `${earlier.slice(0, 8)}28` : earlier
}
