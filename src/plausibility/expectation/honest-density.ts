import { parameters } from '../parameters.ts'
import type { Outlook } from './outlook.ts'

/**
 * How likely an honest reading shows this use, per register unit: a heavy-tailed core around the
 * expectation, a flat tail down to nothing (vacancy), a falling one upwards (new loads).
 */
export function honestDensity(use: number, outlook: Outlook): number {
  if (use < 0) return 0
  const likely = Math.max(outlook.likely, 1e-9)
  const core = studentDensity(distance(use, outlook)) / (outlook.spread * (use + outlook.soft))
  const { vacancyShare, newLoadShare } = outlook.kind
  return (
    (1 - vacancyShare - newLoadShare) * core +
    vacancyShare * (use <= likely ? 1 / (likely + 1) : 0) +
    newLoadShare * newLoadDensity(use, likely)
  )
}

/** Distance from the expectation in spreads; negative is below. */
export function distance(use: number, outlook: Outlook): number {
  const { soft } = outlook
  return Math.log((use + soft) / (outlook.likely + soft)) / outlook.spread
}

/** Use that lies so many spreads from the expectation; the inverse of `distance`. */
export function useAt(spreads: number, outlook: Outlook): number {
  const { soft } = outlook
  return Math.max(0, (outlook.likely + soft) * Math.exp(spreads * outlook.spread) - soft)
}

/** Student's t with four degrees of freedom: years that are quite different do happen. */
export function studentDensity(spreads: number): number {
  return 0.375 / (1 + (spreads * spreads) / 4) ** 2.5
}

function newLoadDensity(use: number, likely: number): number {
  if (use <= likely || use >= 30 * likely + 100) return 0
  return Math.min(1, (likely / use) ** parameters.newLoadExponent) / (3.4 * Math.max(use, 0.25))
}
