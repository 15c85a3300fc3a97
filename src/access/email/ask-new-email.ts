import { recordEvent } from '#src/audit/record-event.ts'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal, PortalSession } from '#src/portal.ts'
import { makeMailLink } from '#src/sign-in/by-link/queries.ts'
import { findReaderOrThrow, lockLogin } from '#src/sign-in/queries.ts'
import { mayMail } from '#src/sign-in/registering/mail-throttle.ts'
import { sendEmailChangeAskedMail, sendEmailConfirmationMail } from '../mails.ts'
import { spendEmailLinks } from './queries.ts'

/**
 * Mails a link to the new address, and tells the present one. Of several links the newest counts.
 * @returns until when no further address is taken; undefined when the mails are on their way
 */
export async function askNewEmail(
  portal: Portal,
  { loginId, customerId }: PortalSession,
  address: string,
): Promise<Date | undefined> {
  const { db, clock, post, paths, settings, throttleKey } = portal
  const at = clock()
  const key = throttleKey('newEmail', loginId)
  const until = await countAttempt(db, [{ key, most: 5, seconds: 3600 }], at)
  if (until) return until
  await db.transaction().execute(async (trx) => {
    await lockLogin(trx, loginId)
    await spendEmailLinks(trx, loginId, at)
    const token = await makeMailLink(trx, loginId, 'newEmail', at, address)
    const reader = await findReaderOrThrow(trx, loginId)
    // an address that others have mailed to the brim is not told from one that was free
    if (await mayMail(trx, throttleKey, address, at)) {
      const link = settings.origin + paths.confirmEmail(token)
      await sendEmailConfirmationMail(trx, post, { ...reader, address }, link)
    }
    await sendEmailChangeAskedMail(trx, post, reader, at)
    const actor = { kind: 'customer', id: customerId } as const
    await recordEvent(trx, { at, actor, event: 'newEmailAsked', customerId })
  })
  portal.poke()
  return undefined
}
