import { compare } from '#src/consumption/comparison.ts'
import { gasQualityOf } from '#src/consumption/gas-energy.ts'
import type { Story } from '#src/consumption/history.ts'
import { sumOf } from '#src/consumption/years.ts'
import type { Language } from '#templates/view.ts'
import { chartTexts } from './chart/chart-texts.ts'
import { formatDaily, formatEnergy, formatRounded, trendWords } from './quantities.ts'

/** The sentences about a year, cut where a page prints the amount in bold. */
export interface YearWords {
  opening: string
  amount: string
  rest: string
}

/** The last year in words, and how it compares; without a year what was counted so far. */
export function yearWords(
  { register, stretches, years }: Story,
  language: Language,
): YearWords | undefined {
  const words = chartTexts[language]
  const [year, yearBefore] = years.slice(0, 2).map(sumOf)
  const [first, ...rest] = stretches
  const told = year ?? (first && sumOf([first, ...rest]))
  if (!told) return undefined
  const comparison = year && compare(year, yearBefore)
  const { opening, end } = register.direction === 'feedIn' ? words.fedIn : words.used
  const quality = gasQualityOf(register)
  const sentences = [
    [
      end,
      quality ? words.energy(formatEnergy(told.amount, quality, language)) : '',
      words.daily(formatDaily(told, register.unit, language)),
    ].join(''),
    comparison ? trendWords(comparison, words.trend) : words.noYear,
    year?.isEstimated || years[0]?.[0].startsWithEstimate ? words.yearEstimated : '',
  ]
  return {
    opening: opening(told.from, told.to),
    amount: formatRounded(told.amount, register.unit, language),
    rest: sentences.filter(Boolean).join(' '),
  }
}
