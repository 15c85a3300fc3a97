import { parameters } from '../parameters.ts'
import { believableSeasons } from './believable-seasons.ts'
import type { KindOfUse } from './kind-of-use.ts'
import { type Forecast, followLevel, type Level, levelOfForecast, stretchNoise } from './level.ts'
import type { PastStretch } from './past-stretches.ts'
import { fractionBetween, type RunningShares } from './season.ts'

/** What is expected between two days, in register units; the spread is that of the logarithm. */
export interface Outlook {
  kind: KindOfUse
  annual: number
  likely: number
  spread: number
  /** Use this small counts for little: the display cannot show it or it never matters. */
  soft: number
}

/** What is known about the use of one register, whatever days it is asked for. */
export interface Basis {
  kind: KindOfUse
  /** Factor on the use of the past, for what the past cannot know. */
  knownChange: number
  /** One view for each season that is believable, with its probability. */
  views: { shares: RunningShares; level: Level; probability: number }[]
}

export function basisOf(
  kind: KindOfUse,
  stretches: PastStretch[],
  forecast: Forecast | undefined,
  knownChange: number,
): Basis {
  const start = forecast && levelOfForecast(kind, forecast)
  const views = believableSeasons(kind).flatMap(({ shares, logLikelihood }) => {
    const level = followLevel(stretches, kind, shares, start)
    return level ? [{ shares, level, probability: logLikelihood + level.fit }] : []
  })
  const best = Math.max(...views.map(({ probability }) => probability))
  for (const view of views) view.probability = Math.exp(view.probability - best)
  const total = views.reduce((sum, { probability }) => sum + probability, 0)
  for (const view of views) view.probability /= total
  return { kind, knownChange, views }
}

/**
 * Undefined where there is neither history nor forecast. `resolution` is the smallest difference
 * the readings can show.
 */
export function outlook(
  { kind, views, knownChange }: Basis,
  from: number,
  to: number,
  resolution: number,
): Outlook | undefined {
  if (views.length === 0) return undefined
  const logUses: number[] = []
  let [meanLogAnnual, meanLogUse, usual] = [0, 0, 0]
  for (const { shares, level, probability } of views) {
    const fraction = Math.max(fractionBetween(shares, from, to), 1e-4)
    const logUse = level.logAnnual + Math.log(fraction)
    logUses.push(logUse)
    meanLogAnnual += probability * level.logAnnual
    meanLogUse += probability * logUse
    usual += probability * usualVariance(kind, level, fraction, (from + to) / 2)
  }
  const seasonDoubt = views.reduce(
    (sum, { probability }, index) => sum + probability * ((logUses[index] ?? 0) - meanLogUse) ** 2,
    0,
  )
  const annual = knownChange * Math.exp(meanLogAnnual)
  return {
    kind,
    annual,
    likely: knownChange * Math.exp(meanLogUse),
    spread: Math.sqrt(usual + seasonDoubt),
    soft: parameters.softening * annual + resolution,
  }
}

function usualVariance(kind: KindOfUse, level: Level, fraction: number, middle: number): number {
  const drift = (kind.yearlyDrift * Math.max(0, middle - level.at)) / 365
  return (level.variance + drift + stretchNoise(kind, fraction)) * volatility(level)
}

/** How much more or less this customer's use varies than is usual. */
function volatility({ surprise, count }: Level): number {
  const prior = parameters.priorStrength
  return (prior + surprise) / (prior + count)
}
