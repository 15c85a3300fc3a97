import { recordEvent } from '#src/audit/record-event.ts'
import type { Portal, PortalSession } from '#src/portal.ts'
import { sendAccessClosedMail } from '../mails.ts'
import { deleteDrafts, deleteLogin } from './queries.ts'

/** Closes an access. What belongs to the contract stays, also what was reported and is still open. */
export async function closeAccess(
  { db, clock, post, poke }: Portal,
  { loginId, customerId }: PortalSession,
): Promise<void> {
  const at = clock()
  await db.transaction().execute(async (trx) => {
    const reader = await deleteLogin(trx, loginId)
    if (!reader) return
    await deleteDrafts(trx, customerId)
    const actor = { kind: 'customer', id: customerId } as const
    await recordEvent(trx, { at, actor, event: 'accessClosed', customerId })
    await sendAccessClosedMail(trx, post, reader, at)
  })
  poke()
}
