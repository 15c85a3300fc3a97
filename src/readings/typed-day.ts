import { addDays, isCalendarDay } from '#src/platform/calendar.ts'

export type TypedDay = { day: string } | { problem: 'missing' | 'notADay' | 'noSuchDay' }

const german = /^(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4}|\d{2})?$/
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/**
 * Understands a day as people write it: `1.12.`, `01.12.2026`, `1.12.26`, `2026-12-01`, with blanks
 * or full-width digits. Without a year the latest such day up to today is meant.
 */
export function readTypedDay(typed: string, today: string): TypedDay {
  const text = typed.normalize('NFKC').trim().replace(/[/,]/g, '.')
  if (text === '') return { problem: 'missing' }
  const parts = iso.exec(text)
  if (parts) return existing(parts[1], parts[2], parts[3])
  const words = german.exec(text)
  if (!words) return { problem: 'notADay' }
  const [, day, month, year] = words
  if (year) return existing(year.length === 2 ? `20${year}` : year, month, day)
  const thisYear = existing(today.slice(0, 4), month, day)
  if ('day' in thisYear && thisYear.day <= today) return thisYear
  const lastYear = existing(addDays(`${today.slice(0, 4)}-01-01`, -1).slice(0, 4), month, day)
  // a day a few weeks ahead is a slip about the future, not last year's
  return 'day' in thisYear && thisYear.day <= addDays(today, 60) ? thisYear : lastYear
}

function existing(year = '', month = '', day = ''): TypedDay {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(written) ? { day: written } : { problem: 'noSuchDay' }
}
