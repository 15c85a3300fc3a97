import { recordEvent } from '#src/audit/record-event.ts'
import { isSameAddress } from '#src/customers/email-address.ts'
import { openNameInquiry } from '#src/customers/name/open-name-inquiry.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import type { Portal } from '#src/portal.ts'
import { makeReference } from '#src/readings/reference.ts'
import type { Language, SignedInCustomer } from '#templates/view.ts'
import { areSame, changesBetween, fieldsIn, pickFacts, type SomeFacts } from './facts.ts'
import type { ChangeKind } from './form.ts'
import { sendChangeNotice, sendChangeReceipt } from './mails.ts'
import type { GivenProof } from './proof.ts'
import { findReferenceOfForm, insertChanges, lockFactsOrThrow, putFacts } from './queries.ts'

export interface WantedChange {
  customer: SignedInCustomer
  language: Language
  kind: ChangeKind
  /** Made with the form: the same form sent twice is one change. */
  formKey: string
  /** What the form showed when it was opened. */
  seen: SomeFacts
  wanted: SomeFacts
  validFrom: string
  /** Somebody looks at this first: until then nothing but the change itself is written. */
  proof?: GivenProof | undefined
}

export type ChangeOutcome =
  | { reference: string }
  /** It is so already, whoever has seen to it. */
  | { isAsItIs: true }
  /** Somebody has changed the same meanwhile: this stands there now. */
  | { meanwhile: SomeFacts }

/**
 * Changes what is known about a customer, unless somebody else did after the form was opened: then
 * nothing is written, and the customer decides. Billing, the audit trail and the customer are told
 * in the same transaction.
 */
export async function changeCustomer(portal: Portal, change: WantedChange): Promise<ChangeOutcome> {
  const { db, clock } = portal
  const { customer, kind, formKey, seen, wanted, validFrom } = change
  const { customerId } = customer
  const outcome = await db.transaction().execute(async (trx): Promise<ChangeOutcome> => {
    const { email, ...present } = await lockFactsOrThrow(trx, customerId)
    const made = await findReferenceOfForm(trx, customerId, formKey)
    if (made !== undefined) return { reference: made }
    if (areSame(present, wanted)) return { isAsItIs: true }
    if (!areSame(present, seen)) return { meanwhile: pickFacts(present, fieldsIn(wanted)) }
    const at = clock()
    const fields = changesBetween(present, wanted)
    const inquiry = change.proof && (await openNameInquiry(trx, portal, change, present, at))
    const reference = inquiry?.reference ?? makeReference(dayInBerlin(at))
    const row = { customerId, reference, kind, formKey, validFrom, recordedAt: at }
    await insertChanges(trx, { ...row, inquiryId: inquiry?.id }, fields)
    if (!inquiry) await putFacts(trx, customerId, wanted)
    const actor = { kind: 'customer', id: customerId } as const
    const details = { reference, kind }
    await recordEvent(trx, { at, actor, event: 'customerChanged', customerId, details })
    const told = { ...change, reference, fields, at }
    // an inquiry has brought its own copy
    if (!inquiry) await sendChangeReceipt(trx, portal, told)
    if (email && !isSameAddress(email, customer.email)) {
      await sendChangeNotice(trx, portal, told, email)
    }
    return { reference }
  })
  portal.poke()
  return outcome
}
