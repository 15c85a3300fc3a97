import { addDays } from '#src/platform/calendar.ts'
import { yearOf } from '../calendar.ts'
import { commodities } from '../folder/words.ts'
import type { Scene } from '../scene.ts'
import { euros, type InvoiceLine, linesOf } from './invoice-lines.ts'

/** A yearly invoice; every number in it follows from readings that are on file. */
export interface Invoice {
  customerNumber: string
  number: string
  year: number
  issuedOn: string
  dueOn: string
  /** German words. */
  commodities: string[]
  lines: InvoiceLine[]
  total: number
  /** Paid twelve times. */
  instalment: number
  /** What is still to be paid; negative: money back. */
  balance: number
}

const daysUntilIssued = 40
const daysUntilDue = 17

/** The invoice of the year that ended with the period so many years ago; none without readings. */
export function invoiceOf(
  scene: Scene,
  customerNumber: string,
  yearsAgo: number,
): Invoice | undefined {
  const billingYear = {
    from: addDays(scene.dueOn(yearsAgo + 1), -25),
    to: addDays(scene.dueOn(yearsAgo), 16),
  }
  const lines = scene.rows.contracts
    .filter((contract) => contract.customerNumber === customerNumber)
    .flatMap((contract) => linesOf(scene.rows, contract, billingYear))
  const total = euros(lines.reduce((sum, { amount }) => sum + amount, 0))
  if (total <= 0) return undefined
  const year = yearOf(scene.dueOn(yearsAgo))
  const chance = scene.chance(`invoice ${customerNumber} ${year}`)
  const instalment = Math.max(1, Math.round((total / 12) * chance.factor(0.07)))
  const issuedOn = addDays(scene.dueOn(yearsAgo), daysUntilIssued)
  return {
    customerNumber,
    number: `R-${year}-${chance.digits(6)}`,
    year,
    issuedOn,
    dueOn: addDays(issuedOn, daysUntilDue),
    commodities: commoditiesOf(scene, lines),
    lines,
    total,
    instalment,
    balance: euros(total - 12 * instalment),
  }
}

/** „Strom, Gas und Wasser“ */
export function listed(words: string[]): string {
  return new Intl.ListFormat('de').format(words)
}

function commoditiesOf(scene: Scene, lines: InvoiceLine[]): string[] {
  const keys = new Set(lines.map(({ contract }) => contract.meteringPointKey))
  const points = scene.rows.meteringPoints.filter(({ key }) => keys.has(key))
  return [...new Set(points.map(({ commodity }) => commodities[commodity]))]
}
