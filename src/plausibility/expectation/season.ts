import { calendarDay, dayOf } from '../calendar-days.ts'
import { type SeasonProfile, seasonProfiles } from './season-profiles.ts'

/**
 * Share of a usual year's use that falls into the days from `from` (inclusive) to `to` (exclusive);
 * 1 is a whole year. Days are day numbers.
 */
export function yearFraction(profile: SeasonProfile, from: number, to: number): number {
  return seasonPosition(profile, to) - seasonPosition(profile, from)
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const leapDay = 59
const runningShares = new Map<SeasonProfile, { leap: Float64Array; common: Float64Array }>()

/** Whole years plus the share of the running one that has passed at the start of the day. */
function seasonPosition(profile: SeasonProfile, day: number): number {
  const { year } = calendarDay(day)
  const dayOfYear = day - (dayOf(year, 0, 1) ?? day)
  const isLeap = dayOf(year, 1, 29) !== undefined
  const shares = runningSharesOf(profile)
  return year + ((isLeap ? shares.leap : shares.common)[dayOfYear] ?? 0)
}

function runningSharesOf(profile: SeasonProfile): { leap: Float64Array; common: Float64Array } {
  const known = runningShares.get(profile)
  if (known) return known
  const leap = dailyWeights(profile)
  const made = {
    leap: running(leap),
    common: running(leap.filter((_, day) => day !== leapDay)),
  }
  runningShares.set(profile, made)
  return made
}

/** Daily weights of a leap year, interpolated between the centres of the months: no steps. */
function dailyWeights(profile: SeasonProfile): number[] {
  const perDay = seasonProfiles[profile].map(
    (share, month) => share / (month === 1 ? 28.25 : (monthLengths[month] ?? 30)),
  )
  return monthLengths.flatMap((length, month) =>
    Array.from({ length }, (_, day) => {
      const fromCentre = (day + 0.5) / length - 0.5
      const neighbour = (month + (fromCentre < 0 ? 11 : 1)) % 12
      const distance = Math.abs(fromCentre)
      return (perDay[month] ?? 0) * (1 - distance) + (perDay[neighbour] ?? 0) * distance
    }),
  )
}

function running(weights: number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sums = new Float64Array(weights.length)
  let passed = 0
  weights.forEach((weight, day) => {
    sums[day] = passed / total
    passed += weight
  })
  return sums
}
