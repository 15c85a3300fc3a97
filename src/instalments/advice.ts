import { daysBetween } from '#src/platform/calendar.ts'
import type { Band, YearAhead } from './year-ahead.ts'

/** What a year will cost by the price that is in the present instalment, in euros. */
export interface Advice {
  year: YearAhead
  cost: Band
  /** The instalment that fits, in whole euros a month. */
  fitting: number
}

/** How a year would end: below zero money comes back, above it something is left to pay. */
export interface Outcome extends Band {
  verdict: 'fits' | 'tooLow' | 'tooHigh'
}

const months = 12
const leastMatters = 50
const shareThatMatters = 0.1

/**
 * Prices are not known here: what a year costs is told by the instalment that billing has set for
 * the use it had forecast. The basic price is in it, so that a use far from the forecast is
 * charged a little too much or too little: an approximation, and it is called so on the screen.
 */
export function adviceOn(
  contract: { instalment: string | null; annualForecast: string | null },
  year: YearAhead | undefined,
): Advice | undefined {
  const yearly = Number(contract.instalment) * months
  const forecast = Number(contract.annualForecast)
  if (!year || !(yearly > 0) || !(forecast > 0)) return undefined
  const price = yearly / forecast
  const { low, likely, high } = year.use
  return {
    year,
    cost: { low: low * price, likely: likely * price, high: high * price },
    fitting: Math.ceil((likely * price) / months),
  }
}

/** How the year ends when the instalment is changed from a month on; unchanged with `amount` alone. */
export function outcomeOf(
  { year, cost }: Advice,
  present: string,
  amount: string = present,
  validFrom: string = year.startsOn,
): Outcome {
  const later = monthsLeft(year, validFrom)
  const paid = Number(present) * (months - later) + Number(amount) * later
  const left: Band = { low: cost.low - paid, likely: cost.likely - paid, high: cost.high - paid }
  const matters = Math.max(leastMatters, shareThatMatters * cost.likely)
  const isFitting = Math.abs(left.likely) <= matters
  return { ...left, verdict: isFitting ? 'fits' : left.likely > 0 ? 'tooLow' : 'tooHigh' }
}

/** Payments from a month on in the year that is billed; where none is left, those of the next. */
function monthsLeft({ startsOn, endsOn }: YearAhead, validFrom: string): number {
  if (validFrom <= startsOn) return months
  const left = Math.round(daysBetween(validFrom, endsOn) / (365 / months))
  return left < 1 ? months : Math.min(left, months)
}
