import { type CustomerField, pickFacts, type SomeFacts } from './facts.ts'

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
