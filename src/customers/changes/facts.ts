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

/** What a form showed when it was opened, to be sent along with it. */
export function writeSeen(facts: SomeFacts): string {
  return JSON.stringify(facts)
}

/** @returns undefined where it is not what we wrote: then nobody knows what was seen. */
export function readSeen(
  text: string | undefined,
  fields: readonly CustomerField[],
): SomeFacts | undefined {
  try {
    const seen: unknown = JSON.parse(text ?? '')
    if (typeof seen !== 'object' || seen === null) return undefined
    const values = new Map<string, unknown>(Object.entries(seen))
    const isWhole = fields.every((field) => {
      const value = values.get(field)
      return value === null || (typeof value === 'string' && value.length <= 200)
    })
    return isWhole ? pickFacts(Object.fromEntries(values), fields) : undefined
  } catch {
    return undefined
  }
}
