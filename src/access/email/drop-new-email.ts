import { recordEvent } from '#src/audit/record-event.ts'
import type { Portal, PortalSession } from '#src/portal.ts'
import { spendEmailLinks } from './queries.ts'

/** Takes the wish for another address back: its link opens nothing any more. */
export async function dropNewEmail(
  { db, clock }: Portal,
  { loginId, customerId }: PortalSession,
): Promise<void> {
  const at = clock()
  await db.transaction().execute(async (trx) => {
    if (!(await spendEmailLinks(trx, loginId, at))) return
    const actor = { kind: 'customer', id: customerId } as const
    await recordEvent(trx, { at, actor, event: 'newEmailDropped', customerId })
  })
}
