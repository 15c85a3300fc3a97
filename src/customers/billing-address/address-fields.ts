import type { CustomerField, SomeFacts } from '#src/customers/changes/facts.ts'
import type { LineFault } from '#src/customers/changes/one-line.ts'
import type { TypedFields } from '#src/platform/http/form.ts'

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

/** What stands in a form that was just opened. */
export function typedAddress(facts: SomeFacts): TypedFields {
  return Object.fromEntries(addressFields.map((field) => [addressNames[field], facts[field] ?? '']))
}
