import { Big } from 'big.js'
import { type Comparison, perDay } from '#src/consumption/comparison.ts'
import { energyOf, type GasQuality } from '#src/consumption/gas-energy.ts'
import type { Amount } from '#src/consumption/years.ts'
import { formatAmount, formatQuantity } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'

type Counted = Pick<Amount, 'amount' | 'days'>

/** Heat is counted in megawatt hours, and a day of it is told in kilowatt hours. */
export function unitOfDay(unit: string): string {
  return unit === 'MWh' ? 'kWh' : unit
}

/** What was used in a day, in `unitOfDay`. */
export function dailyUse(counted: Counted, unit: string): Big {
  return perDay(counted).times(unit === 'MWh' ? 1000 : 1)
}

/** '3,71 m³'. */
export function formatDaily(counted: Counted, unit: string, language: Language): string {
  return formatQuantity(dailyUse(counted, unit).toFixed(2), unitOfDay(unit), language)
}

/** Over a bar there is little room: '5,2', '0,03', '128'. */
export function formatAtBar(use: number, language: Language): string {
  const decimals = use >= 100 || use === 0 ? 0 : use >= 0.1 ? 1 : 2
  return formatAmount(use.toFixed(decimals), language)
}

/** As the readings have it, to the last figure: '1.318,7 kWh'. */
export function formatExact(amount: string, unit: string, language: Language): string {
  return formatQuantity(new Big(amount).toFixed(), unit, language)
}

/** As one says it: '1.148 m³', '8,61 MWh', '4,2 m³'. */
export function formatRounded(amount: string, unit: string, language: Language): string {
  const exact = new Big(amount)
  const decimals = unit === 'MWh' ? 2 : exact.lt(10) && exact.gt(0) ? 1 : 0
  return formatQuantity(exact.toFixed(decimals), unit, language)
}

/** The words for a comparison; each page has its own. */
export interface TrendWords {
  same: string
  more: (percent: number) => string
  less: (percent: number) => string
}

export function trendWords({ trend, percent }: Comparison, words: TrendWords): string {
  return trend === 'same' ? words.same : words[trend](percent)
}

/** Gas as energy: '12.240 kWh'. */
export function formatEnergy(cubicMetres: string, quality: GasQuality, language: Language): string {
  return formatQuantity(energyOf(cubicMetres, quality), 'kWh', language)
}
