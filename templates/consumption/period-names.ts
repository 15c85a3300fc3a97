import { addDays, daysBetween } from '#src/platform/calendar.ts'
import type { Language } from '#templates/view.ts'

interface Days {
  from: string
  to: string
}

/** '2025', or '2024/25' where two years share it: how people call a year between two readings. */
export function yearName({ from, to }: Days): string {
  const endsWithTheYear = /^(09|10|11|12|01|02|03)$/.test(to.slice(5, 7))
  if (endsWithTheYear) return middleOf({ from, to }).slice(0, 4)
  return from.slice(0, 4) === to.slice(0, 4)
    ? from.slice(0, 4)
    : `${from.slice(0, 4)}/${to.slice(2, 4)}`
}

/** 'Jan' for a month, 'Nov–Feb' for a season. */
export function seasonName({ from, to }: Days, language: Language): string {
  if (daysBetween(from, to) <= 35) return monthOf(middleOf({ from, to }), language)
  return `${monthOf(from, language)}–${monthOf(to, language)}`
}

/** The name of a year, or 'Nov 24–Feb 25' for a time that is none. */
export function pieceName(piece: Days, language: Language): string {
  if (Math.abs(daysBetween(piece.from, piece.to) - 365) <= 45) return yearName(piece)
  return `${shortMonth(piece.from, language)}–${shortMonth(piece.to, language)}`
}

function shortMonth(day: string, language: Language): string {
  return `${monthOf(day, language)}\u00a0${day.slice(2, 4)}`
}

function monthOf(day: string, language: Language): string {
  return months[language].format(new Date(`${day}T12:00:00Z`)).slice(0, 3)
}

function middleOf({ from, to }: Days): string {
  return addDays(from, Math.floor(daysBetween(from, to) / 2))
}

const months: Record<Language, Intl.DateTimeFormat> = {
  de: new Intl.DateTimeFormat('de-DE', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
}
