import type { FactKind } from '#src/platform/database/schema.ts'
import { readTypedValue } from '#src/plausibility/typed-value.ts'
import type { FormRow } from '../queries.ts'
import { readTypedDay } from '../typed-day.ts'
import type { Answer } from './ways.ts'

/** What a customer can say about a use that is unlike what was usual. */
export const reasons = [
  'fewerPeople',
  'morePeople',
  'vacancy',
  'newAppliance',
  'heatPump',
  'photovoltaics',
  'electricCar',
  'buildingWork',
  'asIs',
] as const
export type Reason = (typeof reasons)[number]

/** The reasons that last: they are kept as facts about the metering point. */
export const factKinds = [
  'fewerPeople',
  'morePeople',
  'vacancy',
  'heatPump',
  'photovoltaics',
  'electricCar',
] as const satisfies (Reason & FactKind)[]

/** What was typed beside an answer, by the part of the name of its field. */
export const detailNames = {
  because: 'grund',
  until: 'leerbis',
  oldLast: 'alterstand',
  newFirst: 'neuerstand',
  newNumber: 'neuenummer',
} as const
export type DetailName = keyof typeof detailNames
export type TypedDetails = Partial<Record<DetailName, string>>

/** The last value of the meter that was taken away, the first one of the new, and its number. */
export interface Exchange {
  oldLast?: string
  newFirst?: string
  newNumber?: string
}

/** As it is kept with the reading. */
export interface ReadingDetails {
  because?: Reason
  /** The last day of a vacancy. */
  until?: string
  exchange?: Exchange
}

export type DetailProblem = 'missing' | 'unreadable' | 'notADay' | 'inPast'

export interface ReadDetails {
  details: ReadingDetails
  problem?: { name: DetailName; code: DetailProblem }
}

/** Understands what was typed beside the chosen answer; what belongs to another one is left out. */
export function readDetails(
  answer: string | undefined,
  typed: TypedDetails,
  row: FormRow,
  today: string,
): ReadDetails {
  if (answer === ('meterExchanged' satisfies Answer)) return readExchange(typed, row)
  if (answer !== ('reallySo' satisfies Answer)) return { details: {} }
  const because = reasonsFor(row).find((reason) => reason === typed.because)
  if (!because) return { details: {} }
  return because === 'vacancy' ? readVacancy(typed.until, today) : { details: { because } }
}

/** The reasons that can be one for this register: nobody heats water with a solar roof. */
export function reasonsFor({ commodity, direction }: FormRow): Reason[] {
  const strange: Partial<Record<Reason, boolean>> = {
    heatPump: commodity === 'water' || commodity === 'wasteWater' || direction === 'feedIn',
    photovoltaics: commodity !== 'electricity',
    electricCar: commodity !== 'electricity',
  }
  return reasons.filter((reason) => !strange[reason])
}

function readVacancy(typedUntil: string | undefined, today: string): ReadDetails {
  if (!typedUntil) return { details: { because: 'vacancy' } }
  // without a year the next such day is meant, and not the last
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28')
  const read = readTypedDay(typedUntil, latest)
  if ('problem' in read) return { details: {}, problem: { name: 'until', code: 'notADay' } }
  if (read.day < today) return { details: {}, problem: { name: 'until', code: 'inPast' } }
  return { details: { because: 'vacancy', until: read.day } }
}

/** The number is enough, and so are both values. */
function readExchange(typed: TypedDetails, row: FormRow): ReadDetails {
  const exchange: Exchange = {}
  // the new meter may show more digits than the old one
  const anyMeter = { integerDigits: 10, decimalDigits: 4 }
  for (const [name, digits] of [
    ['oldLast', row],
    ['newFirst', anyMeter],
  ] as const) {
    const text = typed[name]
    if (text === undefined) continue
    const read = readTypedValue(text, digits)
    if ('problem' in read) return { details: {}, problem: { name, code: 'unreadable' } }
    exchange[name] = read.value
  }
  const number = typed.newNumber?.replace(/\s/g, '').toUpperCase()
  if (number !== undefined) {
    if (!/^[\dA-Z./-]{3,40}$/.test(number))
      return { details: {}, problem: { name: 'newNumber', code: 'unreadable' } }
    exchange.newNumber = number
  }
  const missing = missingOf(exchange)
  return missing
    ? { details: {}, problem: { name: missing, code: 'missing' } }
    : { details: { exchange } }
}

function missingOf({ oldLast, newFirst, newNumber }: Exchange): DetailName | undefined {
  if (newNumber || (oldLast && newFirst)) return undefined
  if (oldLast) return 'newFirst'
  return newFirst ? 'oldLast' : 'newNumber'
}
