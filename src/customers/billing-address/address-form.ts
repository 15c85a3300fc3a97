import { pickFacts, type SomeFacts } from '#src/customers/changes/facts.ts'
import { hasLetter, readLine } from '#src/customers/changes/one-line.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { type AddressFaults, addressFields, addressNames } from './address-fields.ts'
import { isCountry } from './countries.ts'
import { faultOfNumber, withOwnNumber } from './house-number.ts'
import { readPostalCode } from './postal-code.ts'
import { readValidFrom } from './valid-from.ts'

export type ReadAddress = { facts: SomeFacts; validFrom: string } | { faults: AddressFaults }

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

function faultOfName(name: string | null): AddressFaults['street'] {
  if (name === null) return { code: 'missing' }
  return hasLetter(name) ? undefined : { code: 'noLetter' }
}
