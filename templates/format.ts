import { dayInBerlin, daysBetween } from '#src/platform/calendar.ts'
import type { Language } from './view.ts'

/** '2025-11-20' → '20.11.2025', in English '20 Nov 2025', which nobody reads the American way. */
export function formatDay(day: string, language: Language): string {
  return shortDay[language].format(noonOf(day))
}

/** '2025-11-20' → '20. November 2025'. */
export function formatDayLong(day: string, language: Language): string {
  return longDay[language].format(noonOf(day))
}

/** '15. November bis 15. Dezember 2026'; the first year only where it differs. */
export function formatDays(from: string, to: string, language: Language): string {
  const start = from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth : longDay
  return `${start[language].format(noonOf(from))} ${until[language]} ${formatDayLong(to, language)}`
}

/** '23. November 2026, 18:42 Uhr (MEZ)': the time of Berlin, with the name of its clock. */
export function formatMoment(moment: Date, language: Language): string {
  const parts = clockTime[language].formatToParts(moment)
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  const day = longDayInBerlin[language].format(moment)
  return `${day}, ${timeOf(moment, language)} (${part('timeZoneName')})`
}

/** 'heute, 18:42 Uhr', 'gestern, …', '20. November, 17:04 Uhr': for what is not long ago. */
export function formatMomentShort(moment: Date, today: string, language: Language): string {
  const day = dayInBerlin(moment)
  const named =
    nearDays[language][daysBetween(day, today)] ?? dayAndMonth[language].format(noonOf(day))
  return `${named}, ${timeOf(moment, language)}`
}

/** An exact decimal as an amount: '1333.4' → '1.333,4'; figures after the point stay as they are. */
export function formatAmount(amount: string | number | bigint, language: Language): string {
  return grouped(String(amount), ...amountSigns[language])
}

/** Number and unit never part: '1.333 kWh'. */
export function formatQuantity(
  amount: string | number | bigint,
  unit: string,
  language: Language,
): string {
  return `${formatAmount(amount, language)}\u00a0${unit}`
}

/** How large a file is: '84 KB', '1,4 MB'. */
export function formatBytes(bytes: number, language: Language): string {
  const isSmall = bytes < 1_000_000
  const amount = isSmall ? Math.max(1, Math.round(bytes / 1000)) : (bytes / 1_000_000).toFixed(1)
  return formatQuantity(amount, isSmall ? 'KB' : 'MB', language)
}

/**
 * A reading as meters group it, by thin spaces: '12354.5000' → '12 354,5'.
 * @param decimals how many figures after the comma the register has; without it as many as matter.
 */
export function formatMeterValue(
  value: string,
  language: Language = 'de',
  decimals?: number,
): string {
  const [whole = '', fraction = ''] = value.split('.')
  const kept = fraction.replace(/0+$/, '').padEnd(decimals ?? 0, '0')
  return grouped(kept ? `${whole}.${kept}` : whole, '\u202f', language === 'de' ? ',' : '.')
}

function timeOf(moment: Date, language: Language): string {
  const parts = clockTime[language].formatToParts(moment)
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('hour')}:${part('minute')}${language === 'de' ? '\u00a0Uhr' : ''}`
}

type ByLanguage<T> = Record<Language, T>

const locales: ByLanguage<string> = { de: 'de-DE', en: 'en-GB' }
const until: ByLanguage<string> = { de: 'bis', en: 'to' }
const nearDays: ByLanguage<string[]> = { de: ['heute', 'gestern'], en: ['today', 'yesterday'] }
const amountSigns: ByLanguage<[string, string]> = { de: ['.', ','], en: [',', '.'] }

const shortDay = dates({ day: '2-digit', month: '2-digit', year: 'numeric' }, { month: 'short' })
const longDay = dates({ day: 'numeric', month: 'long', year: 'numeric' })
const dayAndMonth = dates({ day: 'numeric', month: 'long' })
const berlin = 'Europe/Berlin'
const longDayInBerlin = dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: berlin })
const clockTime = dates({
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: berlin,
  timeZoneName: 'short',
})

function dates(
  options: Intl.DateTimeFormatOptions,
  english: Intl.DateTimeFormatOptions = {},
): ByLanguage<Intl.DateTimeFormat> {
  return each((locale) => {
    const own = locale === locales.en ? { ...options, ...english } : options
    return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...own })
  })
}

function each<T>(make: (locale: string) => T): ByLanguage<T> {
  return { de: make(locales.de), en: make(locales.en) }
}

// a day has no zone: at noon UTC it is the same day in every formatter that is told UTC
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

// by hand, because Intl would round: meter values are exact
function grouped(number: string, separator: string, point: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? []
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, separator)
  return `${sign && '−'}${groups}${fraction && point}${fraction}`
}
