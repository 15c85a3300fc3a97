import { recordEvent } from '#src/audit/record-event.ts'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal, PortalSession } from '#src/portal.ts'
import { sendSignInLinkMail } from '#src/sign-in/mails.ts'
import { findReaderOrThrow } from '#src/sign-in/queries.ts'
import { makeMailLink } from './queries.ts'

/**
 * Mails a link to the address of whoever is signed in.
 * @returns until when no further link is sent; undefined when one is on its way
 */
export async function askOwnLink(
  portal: Portal,
  { loginId, customerId }: PortalSession,
  returnTo: string | undefined,
): Promise<Date | undefined> {
  const { db, clock, post, paths, settings, throttleKey } = portal
  const at = clock()
  const key = throttleKey('ownSignInLink', loginId)
  const until = await countAttempt(db, [{ key, most: 3, seconds: 3600 }], at)
  if (until) return until
  await db.transaction().execute(async (trx) => {
    const token = await makeMailLink(trx, loginId, 'signIn', at)
    const reader = await findReaderOrThrow(trx, loginId)
    const link = settings.origin + paths.signInByLink(token, returnTo)
    await sendSignInLinkMail(trx, post, reader, link)
    const actor = { kind: 'customer', id: customerId } as const
    await recordEvent(trx, { at, actor, event: 'signInLinkAsked', customerId })
  })
  portal.poke()
  return undefined
}
