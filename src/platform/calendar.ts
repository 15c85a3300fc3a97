/** Calendar days of Europe/Berlin as 'YYYY-MM-DD', whatever zone the machine is set to. */

const berlinDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** The day on which a moment falls in Berlin: 23:00:00 UTC on New Year's Eve is the next year. */
export function dayInBerlin(moment: Date): string {
  return berlinDay.format(moment)
}

/** Whole calendar days from one day to another; a change of the clocks makes no difference. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000)
}

/** The day some days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return new Date(utc(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whether 'YYYY-MM-DD' names a day that exists. */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const moment = utc(day)
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day)
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}
