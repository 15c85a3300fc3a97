import { parameters } from '../parameters.ts'
import type { KindOfUse } from './kind-of-use.ts'
import type { PastRate } from './past-rates.ts'
import { yearFraction } from './season.ts'

/** What is expected between two days, in register units; the spread is that of the logarithm. */
export interface Outlook {
  annual: number
  likely: number
  spread: number
}

export interface Basis {
  kind: KindOfUse
  rates: PastRate[]
  /** Forecast per year; undefined or 0 where there is none. */
  forecast: number | undefined
}

/** Undefined where there is neither history nor forecast. */
export function outlook(basis: Basis, from: number, to: number): Outlook | undefined {
  const { kind, rates, forecast } = basis
  const fraction = Math.max(yearFraction(kind.season, from, to), 1e-4)
  const variance = yearlyVariance(kind, fraction, from, to)
  if (rates.length > 0) {
    const annual = robustRate(rates, forecast)
    const spread = Math.sqrt(variance + historyVariance(rates, annual, variance))
    return { annual, likely: annual * fraction, spread }
  }
  if (!forecast) return undefined
  const spread = Math.sqrt(variance - kind.yearSpread ** 2 + kind.forecastSpread ** 2)
  return { annual: forecast, likely: forecast * fraction, spread }
}

function yearlyVariance(kind: KindOfUse, fraction: number, from: number, to: number): number {
  const other = Math.max(yearFraction(kind.otherSeason, from, to), 1e-4)
  const seasonDoubt = parameters.otherSeasonWeight * Math.log(other / fraction)
  return kind.yearSpread ** 2 + kind.shortVariance / Math.max(fraction, 0.02) + seasonDoubt ** 2
}

/** Weighted median, then one step of a mean that lets go of what is far from it. */
function robustRate(rates: PastRate[], forecast: number | undefined): number {
  const all = rates.map(({ annual, weight }) => ({ annual, weight }))
  if (forecast) all.push({ annual: forecast, weight: parameters.forecastWeight })
  const median = weightedMedian(all)
  let weights = 0
  let logarithms = 0
  for (const { annual, weight } of all) {
    const held = weight * Math.exp(-(Math.log(annual / median) ** 2) / 0.32)
    weights += held
    logarithms += held * Math.log(annual)
  }
  return Math.exp(logarithms / weights)
}

function weightedMedian(rates: { annual: number; weight: number }[]): number {
  const sorted = [...rates].sort((one, other) => one.annual - other.annual)
  const half = sorted.reduce((sum, rate) => sum + rate.weight, 0) / 2
  let passed = 0
  const middle = sorted.find((rate) => {
    passed += rate.weight
    return passed >= half
  })
  return middle?.annual ?? 1
}

/** What this customer's own ups and downs and the length of the history add or take. */
function historyVariance(rates: PastRate[], annual: number, usual: number): number {
  const known = rates.reduce((sum, rate) => sum + Math.min(1, rate.yearFraction), 0)
  const rateError = parameters.stretchError / Math.max(0.5, known)
  if (rates.length < 3) return rateError
  const distances = rates.map((rate) => Math.abs(Math.log(rate.annual / annual)))
  const own = Math.max((1.4826 * median(distances)) ** 2, usual / 4)
  const mixed =
    (parameters.priorStrength * usual + rates.length * own) /
    (parameters.priorStrength + rates.length)
  return mixed - usual + rateError
}

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const low = sorted[(sorted.length - 1) >> 1] ?? 0
  const high = sorted[sorted.length >> 1] ?? 0
  return (low + high) / 2
}
