import { parameters } from '../parameters.ts'
import type { KindOfUse } from './kind-of-use.ts'
import type { PastStretch } from './past-stretches.ts'
import { fractionBetween, type RunningShares } from './season.ts'

/** What the history says about the use of a year: logarithm, its variance, and how well it fits. */
export interface Level {
  logAnnual: number
  variance: number
  /** Squared surprises of the history in relation to what is usual; about its length. */
  surprise: number
  count: number
  /** Logarithm of the likelihood of this history under this season. */
  fit: number
  at: number
}

/** What the billing system expects in a year, and the day from which it did. */
export interface Forecast {
  annual: number
  at: number
}

/**
 * Follows the use of a year through the history: every stretch corrects what was thought before,
 * the more the longer it is (a local level model of the logarithm, Kalman filter).
 */
export function followLevel(
  stretches: PastStretch[],
  kind: KindOfUse,
  shares: RunningShares,
  start: Level | undefined,
): Level | undefined {
  let level = start
  for (const stretch of stretches) level = corrected(level, stretch, kind, shares)
  return level
}

/** What is thought before any stretch has been seen. */
export function levelOfForecast(kind: KindOfUse, { annual, at }: Forecast): Level {
  const logAnnual = Math.log(annual)
  return { logAnnual, variance: kind.forecastError, surprise: 0, count: 0, fit: 0, at }
}

/** Variance of the logarithm of what a stretch of this year fraction shows. */
export function stretchNoise(kind: KindOfUse, fraction: number): number {
  return kind.yearlyNoise / Math.max(1, fraction) + kind.shortNoise / Math.max(fraction, 0.005)
}

function corrected(
  before: Level | undefined,
  stretch: PastStretch,
  kind: KindOfUse,
  shares: RunningShares,
): Level {
  const fraction = Math.max(fractionBetween(shares, stretch.from, stretch.to), 1e-4)
  const seen = Math.log((stretch.use + 0.5) / fraction)
  const noise = stretchNoise(kind, fraction) + 0.3 / (stretch.use + 1) ** 2
  const at = (stretch.from + stretch.to) / 2
  if (!before) return { logAnnual: seen, variance: noise, surprise: 0, count: 0, fit: 0, at }
  const drift = (kind.yearlyDrift * Math.max(0, at - before.at)) / 365
  const variance = before.variance + drift
  const total = variance + noise
  const squared = (seen - before.logAnnual) ** 2 / total
  const trusted = noise * Math.max(1, squared / parameters.outlierFrom)
  const gain = variance / (variance + trusted)
  return {
    logAnnual: before.logAnnual + gain * (seen - before.logAnnual),
    variance: (1 - gain) * variance,
    surprise: before.surprise + Math.min(squared, parameters.surpriseLimit),
    count: before.count + 1,
    fit: before.fit - 2.5 * Math.log(1 + squared / 4) - Math.log(total) / 2,
    at,
  }
}
