import { recordEvent } from '#src/audit/record-event.ts'
import type { Portal } from '#src/portal.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { sendInstalmentWithdrawal } from './mails.ts'
import { type InstalmentReceiptRow, withdrawInstalments } from './queries.ts'

/** Takes a change back while billing has not fetched it. @returns whether it no longer counts */
export async function withdrawChange(
  portal: Portal,
  { customer, language }: View & { customer: SignedInCustomer },
  rows: InstalmentReceiptRow[],
): Promise<boolean> {
  const [first] = rows
  if (!first) return false
  if (rows.every(({ withdrawnAt }) => withdrawnAt !== null)) return true
  const { customerId } = customer
  const { reference } = first
  const at = portal.clock()
  const isWithdrawn = await portal.db.transaction().execute(async (trx) => {
    if ((await withdrawInstalments(trx, { customerId, reference, at })) === 0) return false
    await recordEvent(trx, {
      at,
      actor: { kind: 'customer', id: customerId },
      event: 'instalmentChangeWithdrawn',
      customerId,
      details: { reference },
    })
    await sendInstalmentWithdrawal(trx, portal, { customer, language, rows, reference, at })
    return true
  })
  portal.poke()
  return isWithdrawn
}
