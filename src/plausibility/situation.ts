import { cutDecimals, decimalsOf } from './exact-difference.ts'
import { honestDensity } from './expectation/honest-density.ts'
import { type Outlook, outlook } from './expectation/outlook.ts'
import { canRollOver, useAcrossRollover } from './expectation/past-stretches.ts'
import type { KnownReading } from './history.ts'
import type { KnownRegister } from './known-register.ts'

/** Everything about one typed register that its judgement needs, in numbers. */
export interface Situation extends KnownRegister {
  /** Smallest difference that what was typed can show. */
  resolution: number
  /** What is expected since the reference. */
  outlook: Outlook | undefined
}

export function situationOf(known: KnownRegister, typedDecimals: number): Situation {
  const { basis, reference, from, to } = known
  const resolution = 10 ** -typedDecimals
  const isLater = reference && to > from
  const seen = isLater ? outlook(basis, reference.day, to, resolution) : undefined
  return { ...known, resolution, outlook: seen }
}

/** A past value as a display with as many decimals as were typed would have shown it. */
export function asTyped(reading: KnownReading, typedValue: string): string {
  return cutDecimals(reading.value, decimalsOf(typedValue))
}

/** Use from an earlier value to this one; undefined when only a mistake can explain it. */
export function useUpTo(situation: Situation, value: number, previous: number): number | undefined {
  if (value >= previous) return value - previous
  return useAcrossRollover(value, previous, situation.capacity)
}

/** Integer parts of values, lowest and first beyond, outside of which nothing can be honest. */
export interface Bounds {
  from: number
  below: number
}

export function honestBounds(situation: Situation, reference: number): Bounds {
  const { capacity, mostUse } = situation
  if (canRollOver(reference, capacity)) return { from: 0, below: capacity }
  return { from: reference - 1, below: Math.min(capacity, reference + mostUse + 1) }
}

/** Likelihood of an honest reading with this value, per register unit. */
export function honestLikelihood(
  situation: Situation,
  value: number,
  reference: number,
  seen: Outlook | undefined = situation.outlook,
): number {
  const use = useUpTo(situation, value, reference)
  if (use === undefined || !seen || use > situation.mostUse) return 0
  return honestDensity(use, seen)
}
