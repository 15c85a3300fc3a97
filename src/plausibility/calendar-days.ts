const dayLength = 86_400_000

/** Days since 1970-01-01 of a calendar day 'YYYY-MM-DD'; NaN when there is no such day. */
export function dayNumber(day: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return Number.NaN
  const moment = Date.parse(`${day}T00:00:00Z`)
  const isReal = new Date(moment).getUTCDate() === Number(day.slice(8))
  return isReal ? moment / dayLength : Number.NaN
}

/** Year, month (0–11) and day of the month of a day number. */
export function calendarDay(day: number): { year: number; month: number; date: number } {
  const moment = new Date(day * dayLength)
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth(),
    date: moment.getUTCDate(),
  }
}

/** Day number of a calendar day; undefined for the likes of 31 February. */
export function dayOf(year: number, month: number, date: number): number | undefined {
  const day = Date.UTC(year, month, date) / dayLength
  return calendarDay(day).date === date ? day : undefined
}
