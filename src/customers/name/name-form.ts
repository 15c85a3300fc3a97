import type { CustomerField, SomeFacts } from '#src/customers/changes/facts.ts'
import type { ReadChange } from '#src/customers/changes/form.ts'
import { hasLetter, type LineFault, readLine } from '#src/customers/changes/one-line.ts'
import type { TypedFields } from '#src/platform/http/form.ts'

export const nameFields = ['lastName', 'firstName', 'company'] as const satisfies CustomerField[]

/** The names of the fields, which are their ids too; a company's field makes it a company's form. */
export const nameNames = {
  company: 'firma',
  firstName: 'vorname',
  lastName: 'nachname',
  reason: 'grund',
} as const

/** Why somebody is called otherwise. */
export const nameReasons = ['marriage', 'divorce', 'official', 'spelling', 'other'] as const
export const companyReasons = ['renamed', 'spelling', 'other'] as const
export type NameReason = (typeof nameReasons)[number] | (typeof companyReasons)[number]

export type NameFaults = Partial<
  Record<keyof typeof nameNames, { code: LineFault | 'missing'; detail?: string } | undefined>
>

export function reasonsIn(typed: TypedFields): readonly NameReason[] {
  return isCompany(typed) ? companyReasons : nameReasons
}

export function isCompany(typed: TypedFields): boolean {
  return nameNames.company in typed
}

export function reasonOf(typed: TypedFields): NameReason | undefined {
  return reasonsIn(typed).find((reason) => reason === typed[nameNames.reason])
}

/** A name as people have it: letters of any language, and what stands between them. */
export function readName(typed: TypedFields, today: string): ReadChange<NameFaults> {
  const faults: NameFaults = {}
  const facts: SomeFacts = { company: null }
  for (const field of nameFields) {
    const read = readLine(typed[nameNames[field]], field === 'company' ? 200 : 120)
    if ('fault' in read) faults[field] = { code: read.fault, detail: read.detail }
    else facts[field] = read.line
  }
  const needed = isCompany(typed) ? 'company' : 'lastName'
  if (!faults[needed] && !hasLetter(facts[needed] ?? '')) faults[needed] = { code: 'missing' }
  if (!reasonOf(typed)) faults.reason = { code: 'missing' }
  return Object.keys(faults).length > 0 ? { faults } : { facts, validFrom: today }
}

/** What stands in a form that was just opened. */
export function typedName(facts: SomeFacts): TypedFields {
  const { company, firstName, lastName } = facts
  return {
    ...(company && { [nameNames.company]: company }),
    [nameNames.firstName]: firstName ?? '',
    [nameNames.lastName]: lastName ?? '',
  }
}
