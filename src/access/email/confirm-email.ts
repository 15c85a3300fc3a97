import { recordEvent } from '#src/audit/record-event.ts'
import { recordCustomerChange } from '#src/customers/queries.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import type { Portal } from '#src/portal.ts'
import { spendSecrets } from '#src/sign-in/new-password/queries.ts'
import { findReaderOrThrow } from '#src/sign-in/queries.ts'
import { sendEmailChangedMail } from '../mails.ts'
import { putEmail, useEmailLink } from './queries.ts'

/** The new address counts from now on; the old one is told. False where the link opens nothing. */
export async function confirmEmail(portal: Portal, token: string): Promise<boolean> {
  const { db, clock, post } = portal
  const at = clock()
  const isConfirmed = await db.transaction().execute(async (trx) => {
    const change = await useEmailLink(trx, token, at)
    if (!change) return false
    const { loginId, customerId, newEmail, emailOnFile } = change
    const old = await findReaderOrThrow(trx, loginId)
    await putEmail(trx, change, at)
    // what still lies in the old mailbox opens nothing any more
    await spendSecrets(trx, loginId, at)
    if (emailOnFile !== newEmail) {
      const told = { field: 'E-Mail', oldValue: emailOnFile, newValue: newEmail }
      const on = dayInBerlin(at)
      await recordCustomerChange(trx, { customerId, kind: 'email', ...told, on })
    }
    await sendEmailChangedMail(trx, post, old, at)
    const actor = { kind: 'customer', id: customerId } as const
    await recordEvent(trx, { at, actor, event: 'emailChanged', customerId })
    return true
  })
  portal.poke()
  return isConfirmed
}
