import type { KindOfUse } from './kind-of-use.ts'
import { type RunningShares, runningSharesOf } from './season.ts'

/** A season that a customer may have, and the logarithm of how likely it is. */
export interface BelievableSeason {
  shares: RunningShares
  logLikelihood: number
}

/** From much flatter to much steeper than usual; made once for each kind of use. */
export function believableSeasons(kind: KindOfUse): BelievableSeason[] {
  const known = knownSeasons.get(kind)
  if (known) return known
  const seasons = nodes.map(({ offset, share }) => {
    const strength = kind.strength + offset * kind.strengthSpread
    const shares = runningSharesOf({ profile: kind.season, strength })
    return { shares, logLikelihood: Math.log(share) }
  })
  knownSeasons.set(kind, seasons)
  return seasons
}

const knownSeasons = new Map<KindOfUse, BelievableSeason[]>()

/** Five points that stand for a normal distribution (Gauss and Hermite). */
const nodes = [
  { offset: -2.857, share: 0.0113 },
  { offset: -1.3556, share: 0.2221 },
  { offset: 0, share: 0.5333 },
  { offset: 1.3556, share: 0.2221 },
  { offset: 2.857, share: 0.0113 },
]
