import { Big } from 'big.js'
import { addDays, daysBetween } from '#src/platform/calendar.ts'
import type { Stretch } from './stretches.ts'

const daysOfYear = 365
/** How far from a year two readings may lie apart and still be a year of billing. */
const toleratedDays = 45
/** At an exchange a day or two may pass that no meter counted. */
const toleratedGap = 3

/** What was used between two readings about a year apart; oldest stretch first. */
export type Year = [Stretch, ...Stretch[]]

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
  const distance = ({ from }: Stretch): number => Math.abs(daysBetween(from, last.to) - daysOfYear)
  const first = withoutGap(stretches)
    .filter((stretch) => distance(stretch) <= toleratedDays)
    .toSorted((one, other) => distance(one) - distance(other))[0]
  if (!first) return undefined
  const [start, ...rest] = stretches.slice(stretches.indexOf(first))
  return start && [start, ...rest]
}

/** The end of a row of stretches that follow each other. */
function withoutGap(stretches: Stretch[]): Stretch[] {
  const start = stretches.findLastIndex((stretch, index) => {
    const before = stretches[index - 1]
    return !before || daysBetween(before.to, stretch.from) > toleratedGap
  })
  return stretches.slice(start)
}

/** The sum of stretches that follow each other. */
export function sumOf([first, ...rest]: Year): Amount {
  const last = rest.at(-1) ?? first
  const amount = [first, ...rest].reduce((sum, each) => sum.plus(each.amount), new Big(0))
  return {
    from: first.from,
    to: last.to,
    days: daysBetween(first.from, last.to),
    amount: amount.toFixed(),
    isEstimated: last.isEstimated || first.startsWithEstimate,
  }
}

/**
 * What was used from one day to another: stretches count with the share of their days that lie
 * between. Undefined where the days were not all counted, or where the stretches reach so far
 * beyond them that a share says nothing: no winter is a fourth of a year of gas.
 */
export function amountBetween(stretches: Stretch[], from: string, to: string): Amount | undefined {
  const touching = stretches.filter((stretch) => stretch.from < to && stretch.to > from)
  const [first] = touching
  const last = touching.at(-1)
  const days = daysBetween(from, to)
  if (!first || !last || withoutGap(touching).length < touching.length) return undefined
  const isCounted =
    first.from <= addDays(from, toleratedGap) && last.to >= addDays(to, -toleratedGap)
  const isSimilar = daysBetween(first.from, last.to) <= days * 1.25 + 14
  if (!isCounted || !isSimilar) return undefined
  const amount = touching.reduce((sum, stretch) => sum.plus(share(stretch, from, to)), new Big(0))
  return {
    from,
    to,
    days,
    amount: amount.round(6).toFixed(),
    isEstimated: touching.some((stretch) => stretch.isEstimated),
  }
}

function share(stretch: Stretch, from: string, to: string): Big {
  const start = stretch.from > from ? stretch.from : from
  const end = stretch.to < to ? stretch.to : to
  return new Big(stretch.amount).times(daysBetween(start, end)).div(stretch.days)
}

/** The same day a year before; 29 February becomes the 28th. */
export function yearEarlier(day: string): string {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return day.endsWith('-02-29') ? `${earlier.slice(0, 8)}28` : earlier
}
