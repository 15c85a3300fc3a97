import { addDays } from '#src/platform/calendar.ts'

/** The same day of an earlier year; 28 February where there is no 29th. */
export function yearsBefore(day: string, years: number): string {
  const year = yearOf(day) - years
  const earlier = `${year}${day.slice(4)}`
  const isMissing = day.endsWith('-02-29') && addDays(`${year}-02-28`, 1) !== earlier
  return isMissing ? `${year}-02-28` : earlier
}

export function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
