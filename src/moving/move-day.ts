import { addDays } from '#src/platform/calendar.ts'
import { readTypedDay } from '#src/readings/typed-day.ts'

export type MoveDayProblem =
  | 'missing'
  | 'notADay'
  | 'noSuchDay'
  | 'tooEarly'
  | 'tooLate'
  | 'beforeContract'
  | 'afterContract'

export type MoveDay = { day: string } | { problem: MoveDayProblem }

/** A move is reported up to six weeks late, and half a year ahead. */
export const daysBack = 42
export const daysAhead = 183

/** The day of a move: around today, and while the contract that it ends was running. */
export function readMoveDay(
  typed: string,
  today: string,
  contract?: { startsOn: string; endsOn: string | null },
): MoveDay {
  // without a year the nearest such day is meant, and not the last one
  const read = readTypedDay(typed, addDays(today, daysAhead - 53))
  if ('problem' in read) return read
  const { day } = read
  if (day < addDays(today, -daysBack)) return { problem: 'tooEarly' }
  if (day > addDays(today, daysAhead)) return { problem: 'tooLate' }
  if (contract && day < contract.startsOn) return { problem: 'beforeContract' }
  if (contract?.endsOn && day > contract.endsOn) return { problem: 'afterContract' }
  return { day }
}
