import { dayNumber } from './calendar-days.ts'
import type { CaseRegister, PastReading } from './reading-case.ts'

/** A past reading with its day as a number. */
export interface KnownReading extends PastReading {
  day: number
}

/** What can be counted with: real days, real numbers, oldest first, one reading a day. */
export function knownReadings(register: CaseRegister): KnownReading[] {
  const byDay = new Map<number, KnownReading>()
  for (const reading of register.history) {
    const day = dayNumber(reading.readOn)
    if (Number.isNaN(day) || !/^\d+(\.\d+)?$/.test(reading.value)) continue
    byDay.set(day, { ...reading, day })
  }
  return [...byDay.values()].sort((one, other) => one.day - other.day)
}
