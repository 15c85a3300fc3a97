import { parameters } from '../parameters.ts'
import type { KindOfUse } from './kind-of-use.ts'
import { followLevel, type Level, stretchNoise } from './level.ts'
import type { PastStretch } from './past-stretches.ts'
import { type Season, yearFraction } from './season.ts'

/** What is expected between two days, in register units; the spread is that of the logarithm. */
export interface Outlook {
  kind: KindOfUse
  annual: number
  likely: number
  spread: number
  /** Smallest difference the readings can show. */
  resolution: number
}

/** What is known about the use of one register, whatever days it is asked for. */
export interface Basis {
  kind: KindOfUse
  /** Factor on the use of the past, for what the past cannot know. */
  knownChange: number
  /** One view for each season that is believable, with its probability. */
  views: { season: Season; level: Level; probability: number }[]
}

export function basisOf(
  kind: KindOfUse,
  stretches: PastStretch[],
  forecast: { annual: number; at: number } | undefined,
  knownChange: number,
): Basis {
  const views = seasonNodes.flatMap(({ offset, share }) => {
    const strength = kind.strength + offset * kind.strengthSpread
    const season = { profile: kind.season, strength }
    const level = followLevel(stretches, kind, season, forecast)
    return level ? [{ season, level, probability: Math.log(share) + level.fit }] : []
  })
  const best = Math.max(...views.map(({ probability }) => probability))
  const weights = views.map(({ probability }) => Math.exp(probability - best))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return {
    kind,
    knownChange,
    views: views.map((view, index) => ({ ...view, probability: (weights[index] ?? 0) / total })),
  }
}

/** Undefined where there is neither history nor forecast. */
export function outlook(
  basis: Basis,
  from: number,
  to: number,
  resolution: number,
): Outlook | undefined {
  const { kind, views, knownChange } = basis
  if (views.length === 0) return undefined
  const seen = views.map(({ season, level, probability }) => {
    const fraction = Math.max(yearFraction(season, from, to), 1e-4)
    return { level, probability, logUse: level.logAnnual + Math.log(fraction), fraction }
  })
  const mean = (of: (view: (typeof seen)[number]) => number) =>
    seen.reduce((sum, view) => sum + view.probability * of(view), 0)
  const logUse = mean((view) => view.logUse)
  const seasonDoubt = mean((view) => (view.logUse - logUse) ** 2)
  const usual = mean(({ level, fraction }) => {
    const drift = (kind.yearlyDrift * Math.max(0, (from + to) / 2 - level.at)) / 365
    return (level.variance + drift + stretchNoise(kind, fraction)) * volatility(level)
  })
  return {
    kind,
    annual: knownChange * Math.exp(mean(({ level }) => level.logAnnual)),
    likely: knownChange * Math.exp(logUse),
    spread: Math.sqrt(usual + seasonDoubt),
    resolution,
  }
}

/** How much more or less this customer's use varies than is usual. */
function volatility({ surprise, count }: Level): number {
  const prior = parameters.priorStrength
  return (prior + surprise) / (prior + count)
}

/** Five points that stand for a normal distribution (Gauss and Hermite). */
const seasonNodes = [
  { offset: -2.857, share: 0.0113 },
  { offset: -1.3556, share: 0.2221 },
  { offset: 0, share: 0.5333 },
  { offset: 1.3556, share: 0.2221 },
  { offset: 2.857, share: 0.0113 },
]
