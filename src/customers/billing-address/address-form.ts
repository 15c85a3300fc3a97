import { type CustomerField, pickFacts, type SomeFacts } from '#src/customers/changes/facts.ts'
import { hasLetter, type LineFault, readLine } from '#src/customers/changes/one-line.ts'
import { addDays } from '#src/platform/calendar.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { readTypedDay } from '#src/readings/typed-day.ts'
import { homeCountry, isCountry } from './countries.ts'
import { readPostalCode } from './postal-code.ts'

export const addressFields = [
  'street',
  'houseNumber',
  'addressAddition',
  'postalCode',
  'city',
  'country',
] as const satisfies CustomerField[]

/** The names of the fields, which are their ids too. */
export const addressNames = {
  street: 'strasse',
  houseNumber: 'hausnummer',
  addressAddition: 'adresszusatz',
  postalCode: 'plz',
  city: 'ort',
  country: 'land',
  validFrom: 'gueltig-ab',
} as const

export type AddressFault =
  | LineFault
  | 'missing'
  | 'noLetter'
  | 'wrongPostalCode'
  | 'notADay'
  | 'noSuchDay'
  | 'tooEarly'
  | 'tooLate'

export type AddressFaults = Partial<
  Record<keyof typeof addressNames, { code: AddressFault; detail?: string | undefined } | undefined>
>

export type ReadAddress = { facts: SomeFacts; validFrom: string } | { faults: AddressFaults }

export const daysBack = 92
export const daysAhead = 366

// as the columns of the import
const longest = { street: 120, houseNumber: 30, addressAddition: 200, city: 120 } as const

/** What an address form holds: an address that a letter reaches, and from when. */
export function readAddress(typed: TypedFields, today: string): ReadAddress {
  const faults: AddressFaults = {}
  const lines: Partial<Record<keyof typeof longest, string | null>> = {}
  for (const field of ['street', 'houseNumber', 'addressAddition', 'city'] as const) {
    const read = readLine(typed[addressNames[field]], longest[field])
    if ('line' in read) lines[field] = read.line
    else faults[field] = { code: read.fault, detail: read.detail }
  }
  const country = typed[addressNames.country] ?? ''
  if (!isCountry(country)) faults.country = { code: 'missing' }
  const place = withOwnNumber(lines.street ?? null, lines.houseNumber ?? null, country)
  faults.street ??= faultOfName(place.street)
  faults.city ??= faultOfName(lines.city ?? null)
  faults.houseNumber ??= faultOfNumber(place, country)
  const postal = readPostalCode(typed[addressNames.postalCode] ?? '', country)
  if ('fault' in postal) {
    const code = postal.fault === 'missing' ? 'missing' : 'wrongPostalCode'
    faults.postalCode = { code, detail: postal.like }
  }
  const day = readValidFrom(typed[addressNames.validFrom] ?? '', today)
  if ('fault' in day) faults.validFrom = { code: day.fault }
  const isWrong = Object.values(faults).some((fault) => fault !== undefined)
  if (isWrong || 'fault' in postal || 'fault' in day) return { faults }
  const facts = { ...lines, ...place, postalCode: postal.code, country }
  return { facts: pickFacts(facts, addressFields), validFrom: day.day }
}

/** What stands in a form that was just opened. */
export function typedAddress(facts: SomeFacts): TypedFields {
  return Object.fromEntries(addressFields.map((field) => [addressNames[field], facts[field] ?? '']))
}

interface Place {
  street: string | null
  houseNumber: string | null
}

const postBox =
  /^(postfach|p\. ?o\. ?box|po box|packstation|postlagernd|boîte postale|casella postale)(\P{L}|$)/iu
const numberAtTheEnd = /^(.*\p{L}\p{L}\.?)\s+(\d{1,4}\s?\p{L}?(\s?[-–/+]\s?\d{1,4}\s?\p{L}?)?)$/u

/** Many write the number behind the street: at home it gets its own field. */
function withOwnNumber(street: string | null, houseNumber: string | null, country: string): Place {
  const isWhole = street === null || houseNumber !== null || postBox.test(street)
  if (isWhole || country !== homeCountry) return { street, houseNumber }
  const [, name, number] = numberAtTheEnd.exec(street) ?? []
  return name && number ? { street: name, houseNumber: number } : { street, houseNumber }
}

function faultOfName(name: string | null): AddressFaults['street'] {
  if (name === null) return { code: 'missing' }
  return hasLetter(name) ? undefined : { code: 'noLetter' }
}

function faultOfNumber({ street, houseNumber }: Place, country: string): AddressFaults['street'] {
  if (houseNumber !== null && !/[\p{L}\p{N}]/u.test(houseNumber)) return { code: 'missing' }
  const isNeeded = country === homeCountry && street !== null && !postBox.test(street)
  return isNeeded && houseNumber === null ? { code: 'missing' } : undefined
}

type ReadValidFrom =
  | { day: string }
  | { fault: 'missing' | 'notADay' | 'noSuchDay' | 'tooEarly' | 'tooLate' }

function readValidFrom(typed: string, today: string): ReadValidFrom {
  // a day without a year is the nearest one
  const read = readTypedDay(typed, addDays(today, daysAhead / 2 - 3))
  if ('problem' in read) return { fault: read.problem }
  if (read.day < addDays(today, -daysBack)) return { fault: 'tooEarly' }
  return read.day > addDays(today, daysAhead) ? { fault: 'tooLate' } : read
}
