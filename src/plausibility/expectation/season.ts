import { type SeasonProfile, seasonProfiles } from './season-profiles.ts'

/**
 * A season more or less pronounced: the monthly shares to the power of `strength`; 0 is flat, 1 as
 * measured, above 1 steeper.
 */
export interface Season {
  profile: SeasonProfile
  strength: number
}

/**
 * Share of a usual year's use that falls into the days from `from` (inclusive) to `to` (exclusive);
 * 1 is a whole year. Days are day numbers.
 */
export function yearFraction(season: Season, from: number, to: number): number {
  return fractionBetween(runningSharesOf(season), from, to)
}

/** The same for a season whose shares are at hand. */
export function fractionBetween(shares: RunningShares, from: number, to: number): number {
  return seasonPosition(shares, to) - seasonPosition(shares, from)
}

/** Share of the year that has passed at the start of each day. */
export interface RunningShares {
  leap: Float64Array
  common: Float64Array
}

/** Made once for each season that is asked for. */
export function runningSharesOf({ profile, strength }: Season): RunningShares {
  const ofProfile = knownShares.get(profile) ?? new Map<number, RunningShares>()
  knownShares.set(profile, ofProfile)
  const known = ofProfile.get(strength)
  if (known) return known
  const leap = dailyWeights(profile, strength)
  const made = {
    leap: running(leap),
    common: running(leap.filter((_, day) => day !== leapDay)),
  }
  ofProfile.set(strength, made)
  return made
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const leapDay = 59
const knownShares = new Map<SeasonProfile, Map<number, RunningShares>>()

/** Whole years plus the share of the running one that has passed at the start of the day. */
function seasonPosition(shares: RunningShares, day: number): number {
  const guess = 1970 + Math.floor(day / 365.2425)
  const year = day < firstDayOf(guess) ? guess - 1 : day < firstDayOf(guess + 1) ? guess : guess + 1
  const firstDay = firstDayOf(year)
  const isLeap = firstDayOf(year + 1) - firstDay === 366
  return year + ((isLeap ? shares.leap : shares.common)[day - firstDay] ?? 0)
}

/** Day number of 1 January in the Gregorian calendar. */
function firstDayOf(year: number): number {
  const leapDays =
    Math.floor((year - 1969) / 4) -
    Math.floor((year - 1901) / 100) +
    Math.floor((year - 1601) / 400)
  return 365 * (year - 1970) + leapDays
}

/** Daily weights of a leap year, interpolated between the centres of the months: no steps. */
function dailyWeights(profile: SeasonProfile, strength: number): number[] {
  const perDay = seasonProfiles[profile].map((share, month) => {
    const average = share / (month === 1 ? 28.25 : (monthLengths[month] ?? 30))
    return average ** strength
  })
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
