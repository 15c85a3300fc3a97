import type { TypedFields } from '#src/platform/http/form.ts'
import type { SignedInCustomer } from '#templates/view.ts'

/** The names of the fields, which are also their ids; the order is that of the page. */
export const fieldNames = {
  formKey: 'formular',
  manner: 'art',
  reason: 'grund',
  contract: 'vertrag',
  contractWords: 'vertragsangabe',
  name: 'name',
  email: 'email',
  moment: 'zeitpunkt',
  day: 'datum',
} as const

/** What may be chosen, as it stands in the form. */
export const choices = {
  ordinary: 'ordentlich',
  extraordinary: 'ausserordentlich',
  everyContract: 'alle',
  anotherContract: 'anderer',
  nextPossible: 'naechstmoeglich',
  onDay: 'tag',
} as const

/** A form as it stands on the page. */
export interface DeclarationForm {
  /** Made with the form: sent twice, it is one declaration. It is also the address of its receipt. */
  formKey: string
  typed: TypedFields
}

/** A new form, with what is known of whoever is signed in. */
export function openedForm(
  formKey: string,
  customer: SignedInCustomer | undefined,
): DeclarationForm {
  const known: TypedFields = customer ? { name: customer.name, email: customer.email } : {}
  const typed = { ...known, art: choices.ordinary, zeitpunkt: choices.nextPossible }
  return { formKey, typed }
}

/** A form as it came in; a key that we have not made could be guessed, so it gets another. */
export function sentForm(typed: TypedFields, newKey: string): DeclarationForm {
  const key = typed[fieldNames.formKey] ?? ''
  return { formKey: isKey.test(key) ? key : newKey, typed }
}

const isKey = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
