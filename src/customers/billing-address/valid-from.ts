import { addDays } from '#src/platform/calendar.ts'
import { readTypedDay } from '#src/readings/typed-day.ts'

export const daysBack = 92
export const daysAhead = 366

export type ReadValidFrom =
  | { day: string }
  | { fault: 'missing' | 'notADay' | 'noSuchDay' | 'tooEarly' | 'tooLate' }

/** From when an address holds: a move is told before or soon after. */
export function readValidFrom(typed: string, today: string): ReadValidFrom {
  // a day without a year is the nearest one
  const read = readTypedDay(typed, addDays(today, daysAhead / 2 - 3))
  if ('problem' in read) return { fault: read.problem }
  if (read.day < addDays(today, -daysBack)) return { fault: 'tooEarly' }
  return read.day > addDays(today, daysAhead) ? { fault: 'tooLate' } : read
}
