import { recordEvent } from '#src/audit/record-event.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { sendPasswordChangedMail } from '#src/sign-in/mails.ts'
import { findReaderOrThrow } from '#src/sign-in/queries.ts'
import { putPasswordHash, spendSecrets } from './queries.ts'

/**
 * Gives a login its new password. Every session ends, every secret still on its way by mail stops
 * working, and whoever had a password before is told.
 */
export async function setPassword(
  trx: Trx,
  { clock, sessions, post }: Portal,
  loginId: string,
  passwordHash: string,
): Promise<void> {
  const at = clock()
  const oldHash = await putPasswordHash(trx, loginId, passwordHash, at)
  await sessions.endAllOf(trx, loginId)
  await spendSecrets(trx, loginId, at)
  const reader = await findReaderOrThrow(trx, loginId)
  if (oldHash !== null) await sendPasswordChangedMail(trx, post, reader, at)
  const { customerId } = reader
  const actor = { kind: 'customer', id: customerId } as const
  await recordEvent(trx, { at, actor, event: 'passwordChanged', customerId })
}
