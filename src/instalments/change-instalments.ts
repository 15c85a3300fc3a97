import { recordEvent } from '#src/audit/record-event.ts'
import type { Portal } from '#src/portal.ts'
import { makeReference } from '#src/readings/reference.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import type { TypedInstalments } from './forms.ts'
import { sendInstalmentReceipt } from './mails.ts'
import { findInstalments, insertInstalmentChange, lockInstalments } from './queries.ts'

type ChangeResult =
  | { reference: string }
  /** Another tab was faster. */
  | { isTooLate: true }

/** Writes the wishes of one form under one reference, with their record and their receipt by mail. */
export async function changeInstalments(
  portal: Portal,
  { customer, language, today }: View & { customer: SignedInCustomer },
  { wishes, validFrom }: TypedInstalments & { validFrom: string },
): Promise<ChangeResult> {
  const { customerId } = customer
  const recordedAt = portal.clock()
  const reference = makeReference(today)
  const result = await portal.db.transaction().execute(async (trx): Promise<ChangeResult> => {
    await lockInstalments(trx, customerId)
    const now = await findInstalments(trx, { customerId, today })
    for (const { instalment, amount } of wishes) {
      const { contractId } = instalment
      const present = now.find((each) => each.contractId === contractId)
      if (present?.instalment !== instalment.instalment || present?.pending !== null)
        return { isTooLate: true }
      const before = present.instalment ?? '0.00'
      const change = { contractId, customerId, reference, before, amount, validFrom, recordedAt }
      await insertInstalmentChange(trx, change)
    }
    await recordEvent(trx, {
      at: recordedAt,
      actor: { kind: 'customer', id: customerId },
      event: 'instalmentChanged',
      customerId,
      details: { reference, validFrom },
    })
    await sendInstalmentReceipt(trx, portal, { customer, language, wishes, validFrom, reference })
    return { reference }
  })
  portal.poke()
  return result
}
