import { daysBetween } from '#src/platform/calendar.ts'
import { type AtLeastOne, lastOf } from './grouped.ts'
import type { Stretch } from './stretches.ts'
import { type Amount, amountBetween, follows, sumOf, type Year, yearEarlier } from './years.ts'

const shortestPeriod = 27
const mostYears = 6
const mostSeasons = 13

/** One place in a chart: a period, and the same days of the year before where they are known. */
export interface Pair {
  now: Amount
  before: Amount | undefined
}

/**
 * What a chart shows: the seasons of the last year beside those of the year before, where readings
 * were taken often enough; otherwise year after year.
 */
export interface Periods {
  kind: 'seasons' | 'years'
  /** Oldest first. */
  pairs: Pair[]
}

export function periodsOf(stretches: Stretch[], years: Year[]): Periods {
  const seasons = seasonsOf(years, stretches)
  return seasons
    ? { kind: 'seasons', pairs: seasons }
    : { kind: 'years', pairs: yearByYear(years, stretches) }
}

/** Undefined where the year is one piece, or the one before it was read too seldom to compare. */
function seasonsOf([year, yearBefore]: Year[], stretches: Stretch[]): Pair[] | undefined {
  if (!year) return undefined
  const pairs = joined(year).map((piece) => besideYearBefore(sumOf(piece), stretches))
  const known = pairs.filter(({ before }) => before).length
  const isComparable = !yearBefore || known * 2 >= pairs.length
  return pairs.length > 1 && isComparable ? pairs.slice(-mostSeasons) : undefined
}

function besideYearBefore(now: Amount, stretches: Stretch[]): Pair {
  const before = amountBetween(stretches, yearEarlier(now.from), yearEarlier(now.to))
  return { now, before }
}

/** Whole years, what runs since, and what was before the first of them. */
function yearByYear(years: Year[], stretches: Stretch[]): Pair[] {
  const first = years.at(-1)?.[0]
  const last = years[0]?.at(-1)
  const older = first ? stretches.slice(0, stretches.indexOf(first)) : []
  const running = stretches.slice(last ? stretches.indexOf(last) + 1 : 0)
  const pieces = [...joined(older), ...years.toReversed(), ...joined(running)]
  return pieces.slice(-mostYears).map((piece) => ({ now: sumOf(piece), before: undefined }))
}

/** Stretches too short to say anything, put together until they are about a month. */
function joined(stretches: Stretch[]): AtLeastOne<Stretch>[] {
  const pieces: AtLeastOne<Stretch>[] = []
  for (const stretch of stretches) {
    const piece = pieces.at(-1)
    if (piece && isShort(piece) && follows(lastOf(piece), stretch)) piece.push(stretch)
    else pieces.push([stretch])
  }
  const last = pieces.at(-1)
  const previous = pieces.at(-2)
  if (last && previous && isShort(last) && follows(lastOf(previous), last[0])) {
    pieces.pop()
    previous.push(...last)
  }
  return pieces
}

function isShort(piece: AtLeastOne<Stretch>): boolean {
  return daysBetween(piece[0].from, lastOf(piece).to) < shortestPeriod
}
