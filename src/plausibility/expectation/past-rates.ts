import type { KnownReading } from '../history.ts'
import { parameters } from '../parameters.ts'
import type { KindOfUse } from './kind-of-use.ts'
import { yearFraction } from './season.ts'

/** Use of one past stretch as if it had gone on for a whole usual year. */
export interface PastRate {
  annual: number
  yearFraction: number
  /** How much it counts: long and recent stretches count most, estimates half. */
  weight: number
}

/** Rates of all stretches between past readings; a fall is a rollover or says nothing. */
export function pastRates(history: KnownReading[], kind: KindOfUse, capacity: number): PastRate[] {
  const last = history.at(-1)
  if (!last) return []
  return history.slice(1).flatMap((end, index) => {
    const start = history[index]
    if (!start || end.day - start.day < parameters.shortestStretch) return []
    const used = usedBetween(start, end, capacity)
    if (used === undefined) return []
    const fraction = yearFraction(kind.season, start.day, end.day)
    const age = (last.day - end.day) / 365
    const trust = end.origin === 'estimate' ? parameters.estimateWeight : 1
    const weight = Math.min(1, fraction) * parameters.fadingPerYear ** age * trust
    return [{ annual: Math.max(used, 0.5) / fraction, yearFraction: fraction, weight }]
  })
}

function usedBetween(start: KnownReading, end: KnownReading, capacity: number): number | undefined {
  if (end.reason === 'meterInstalled') return undefined
  const used = Number(end.value) - Number(start.value)
  if (used >= 0) return used
  const isRollover =
    Number(start.value) > parameters.rolloverFrom * capacity &&
    used + capacity < parameters.rolloverUse * capacity
  return isRollover ? used + capacity : undefined
}
