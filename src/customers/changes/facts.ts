/** What customers can change about themselves, named as in the export. */
export const customerFields = [
  'lastName',
  'firstName',
  'company',
  'street',
  'houseNumber',
  'addressAddition',
  'postalCode',
  'city',
  'country',
  'phone',
] as const

export type CustomerField = (typeof customerFields)[number]

/** What is known about a customer, by field; null where nothing is. */
export type Facts = Record<CustomerField, string | null>

/** The fields of one form, as they are or are to be. */
export type SomeFacts = Partial<Facts>

export interface FactChange {
  field: CustomerField
  oldValue: string | null
  newValue: string | null
}

export function pickFacts(facts: SomeFacts, fields: readonly CustomerField[]): SomeFacts {
  return Object.fromEntries(fields.map((field) => [field, facts[field] ?? null]))
}

export function fieldsIn(facts: SomeFacts): CustomerField[] {
  return customerFields.filter((field) => field in facts)
}

/** Where two versions of the same fields differ. */
export function changesBetween(old: SomeFacts, wanted: SomeFacts): FactChange[] {
  return fieldsIn(wanted)
    .map((field) => ({
      field,
      oldValue: old[field] ?? null,
      newValue: wanted[field] ?? null,
    }))
    .filter(({ oldValue, newValue }) => oldValue !== newValue)
}

export function areSame(one: SomeFacts, other: SomeFacts): boolean {
  return changesBetween(one, other).length === 0
}
