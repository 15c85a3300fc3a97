import type { Trx } from '#src/platform/database/connect.ts'
import { hashToken, isToken } from '#src/sign-in/token.ts'

/** Whose address changes, from what to what. */
export interface EmailChange {
  loginId: string
  customerId: string
  newEmail: string
  /** As the billing system knows it. */
  emailOnFile: string | null
}

/** No link on its way confirms an address any more; false where there was none. */
export async function spendEmailLinks(trx: Trx, loginId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('mail_link')
    .set({ used_at: at })
    .where('login_id', '=', loginId)
    .where('purpose', '=', 'newEmail')
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Uses the link up that confirms an address; of many who try at once one gets the change. */
export async function useEmailLink(
  trx: Trx,
  token: string,
  now: Date,
): Promise<EmailChange | undefined> {
  if (!isToken(token)) return undefined
  const change = await trx
    .updateTable('mail_link')
    .from('login')
    .innerJoin('customer', 'customer.id', 'login.customer_id')
    .set({ used_at: now })
    .where('mail_link.token_hash', '=', hashToken(token))
    .where('mail_link.purpose', '=', 'newEmail')
    .where('mail_link.used_at', 'is', null)
    .where('mail_link.expires_at', '>', now)
    .whereRef('login.id', '=', 'mail_link.login_id')
    .returning([
      'login.id as loginId',
      'login.customer_id as customerId',
      'mail_link.new_email as newEmail',
      'customer.email as emailOnFile',
    ])
    .executeTakeFirst()
  return change && { ...change, newEmail: change.newEmail ?? '' }
}

/** From now on mails go there, and the master data say the same. */
export async function putEmail(trx: Trx, change: EmailChange, at: Date): Promise<void> {
  const { loginId, customerId, newEmail } = change
  await trx
    .updateTable('login')
    .set({ email: newEmail, confirmed_at: at })
    .where('id', '=', loginId)
    .execute()
  await trx.updateTable('customer').set({ email: newEmail }).where('id', '=', customerId).execute()
}
