import type { KnownReading } from '../history.ts'
import { parameters } from '../parameters.ts'

/** Use between two readings that counted; days are day numbers. */
export interface PastStretch {
  from: number
  to: number
  use: number
}

/**
 * Stretches between readings, oldest first. An estimate tells nothing: the stretch goes on to the
 * next true reading. A fall is a rollover or says nothing.
 */
export function pastStretches(history: KnownReading[], capacity: number): PastStretch[] {
  const isTrue = history.filter(({ origin }) => origin !== 'estimate')
  const readings = isTrue.length > 1 ? isTrue : history
  return readings.slice(1).flatMap((end, index) => {
    const start = readings[index]
    if (!start || end.day - start.day < parameters.shortestStretch) return []
    const use = usedBetween(start, end, capacity)
    return use === undefined ? [] : [{ from: start.day, to: end.day, use }]
  })
}

/** Use where a register near its end has passed all its nines; undefined where it cannot have. */
export function useAcrossRollover(
  value: number,
  previous: number,
  capacity: number,
): number | undefined {
  const use = value - previous + capacity
  return canRollOver(previous, capacity) && use < parameters.rolloverUse * capacity
    ? use
    : undefined
}

/** Whether a register is near enough to its end to pass all its nines. */
export function canRollOver(previous: number, capacity: number): boolean {
  return previous > parameters.rolloverFrom * capacity && previous < capacity
}

function usedBetween(start: KnownReading, end: KnownReading, capacity: number): number | undefined {
  if (end.reason === 'meterInstalled') return undefined
  const [from, to] = [Number(start.value), Number(end.value)]
  return to >= from ? to - from : useAcrossRollover(to, from, capacity)
}
