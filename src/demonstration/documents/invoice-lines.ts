import { daysBetween } from '#src/platform/calendar.ts'
import type { ContractRow, Rows } from '../rows.ts'
import { gasQuality } from '../supplies/book-supply.ts'
import { type Tariff, tariffNamed } from '../supplies/prices.ts'
import { type BillingYear, type Stretch, stretchesOf } from './stretches.ts'

export interface InvoiceLine {
  contract: ContractRow
  /** Absent for the base price. */
  stretch?: Stretch
  /** What is priced: kilowatt hours, also of gas; cubic metres; megawatt hours; days. */
  quantity: number
  unit: string
  price: number
  amount: number
}

/** One line per register and one for the base price of the days in between. */
export function linesOf(rows: Rows, contract: ContractRow, year: BillingYear): InvoiceLine[] {
  const terms = tariffNamed(contract.tariff)
  const stretches = stretchesOf(rows, contract, year)
  const [first] = stretches
  if (!first) return []
  return [
    ...stretches.map((stretch) => useLine(contract, terms, stretch)),
    ...(terms.basePricePerYear > 0 ? [baseLine(contract, terms, stretches)] : []),
  ]
}

export function euros(amount: number): number {
  return Math.round(amount * 100) / 100
}

function useLine(contract: ContractRow, terms: Tariff, stretch: Stretch): InvoiceLine {
  const { quantity, unit } = pricedQuantity(stretch)
  const price = priceOf(terms, stretch)
  return { contract, stretch, quantity, unit, price, amount: euros(quantity * price) }
}

/** Gas counts in cubic metres and is paid by energy, in whole kilowatt hours (DVGW G 685-4). */
function pricedQuantity({ register, consumption }: Stretch): { quantity: number; unit: string } {
  if (!register.code.startsWith('7-')) return { quantity: consumption, unit: register.unit }
  const { calorificValue, volumeCorrection } = gasQuality
  return { quantity: Math.round(consumption * calorificValue * volumeCorrection), unit: 'kWh' }
}

function priceOf(terms: Tariff, { register }: Stretch): number {
  if (register.direction === 'feedIn') return -(terms.feedInPrice ?? 0)
  return register.tariffZone === 'offPeak'
    ? (terms.offPeakPrice ?? terms.workPrice)
    : terms.workPrice
}

function baseLine(contract: ContractRow, terms: Tariff, stretches: Stretch[]): InvoiceLine {
  const days = stretches.flatMap(({ first, last }) => [first.readOn, last.readOn]).sort()
  const quantity = daysBetween(days[0] ?? contract.startsOn, days.at(-1) ?? contract.startsOn)
  const price = terms.basePricePerYear / 365
  return { contract, quantity, unit: 'Tage', price, amount: euros(quantity * price) }
}
