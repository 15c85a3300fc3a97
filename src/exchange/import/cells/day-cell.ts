import { isCalendarDay } from '#src/platform/calendar.ts'
import type { CellProblem, CellReader } from './cell-reader.ts'

/** '2025-11-20' or '20.11.2025' → '2025-11-20'. */
export const day: CellReader = (cell) => {
  const known = seen.get(cell)
  if (known) return known
  const read = readDay(cell)
  if (typeof read === 'string') remember(cell, read)
  return read
}

/** The last day of something: the 31.12.9999 of billing systems means that there is none. */
export const lastDay: CellReader = (cell) =>
  /9999/.test(cell) && isEndOfTime(cell) ? undefined : day(cell)

function readDay(cell: string): string | CellProblem {
  const iso = isoDay(cell)
  if (!iso) return { code: 'notADay' }
  if (!isCalendarDay(iso)) return { code: 'noSuchDay' }
  return iso >= '1900-01-01' && iso <= '2199-12-31' ? iso : { code: 'yearOutOfReach' }
}

function isoDay(cell: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return cell
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell)
  if (!german) return undefined
  const [, date = '', month = '', year = ''] = german
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

function isEndOfTime(cell: string): boolean {
  return isoDay(cell) === '9999-12-31'
}

// a file has few days and many rows
const seen = new Map<string, string>()

function remember(cell: string, iso: string): void {
  if (seen.size < 20_000) seen.set(cell, iso)
}
