import type { TypedFields } from '#src/platform/http/form.ts'
import type { Markup } from '#src/platform/http/respond.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import type { CustomerField, SomeFacts } from './facts.ts'
import type { WantedProof } from './proof.ts'

export type ChangeKind = 'billingAddress' | 'phone' | 'name'

/** The names of the fields that every form of a change carries beside its own. */
export const carried = {
  formKey: 'formular',
  seen: 'gesehen',
  step: 'schritt',
} as const

/** Which button was pressed: without one the form is looked through first. */
export const steps = { change: 'aendern', edit: 'bearbeiten' } as const

/** What of a customer is changed at one address, as one. */
export interface ChangeForm<Faults> {
  kind: ChangeKind
  slug: string
  fields: readonly CustomerField[]
  /** What was typed, read; or what is wrong with it, by field. */
  read(typed: TypedFields, today: string): ReadChange<Faults>
  /** What stands in the form when it is opened. */
  typed(facts: SomeFacts, today: string): TypedFields
  /** The names of the fields in the form. */
  names: readonly string[]
  page(props: ChangeFormProps<Faults>): Markup
  /** Where somebody has to see a proof before it counts: why it is so, as typed. */
  proof?(typed: TypedFields): WantedProof
}

export type ReadChange<Faults> = { facts: SomeFacts; validFrom: string } | { faults: Faults }

export interface ChangeFormProps<Faults> {
  view: View & { customer: SignedInCustomer }
  typed: TypedFields
  carriedFields: CarriedFields
  faults?: Faults | undefined
}

/** What goes with a form from step to step. */
export interface CarriedFields {
  formKey: string
  seen: SomeFacts
}
