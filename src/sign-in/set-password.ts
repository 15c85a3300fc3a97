import { recordEvent } from '#src/audit/record-event.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { findReaderOrThrow } from './login-queries.ts'
import { sendPasswordChangedMail } from './mails.ts'

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
  const { password_hash: oldHash } = await trx
    .selectFrom('login')
    .select('password_hash')
    .where('id', '=', loginId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('login')
    .set({ password_hash: passwordHash, password_changed_at: at })
    .where('id', '=', loginId)
    .execute()
  await sessions.endAllOf(trx, loginId)
  await spendSecrets(trx, loginId, at)
  const reader = await findReaderOrThrow(trx, loginId)
  if (oldHash !== null) await sendPasswordChangedMail(trx, post, reader, at)
  const { customerId } = reader
  const actor = { kind: 'customer', id: customerId } as const
  await recordEvent(trx, { at, actor, event: 'passwordChanged', customerId })
}

async function spendSecrets(trx: Trx, loginId: string, at: Date): Promise<void> {
  for (const table of ['start_password', 'mail_link'] as const) {
    await trx
      .updateTable(table)
      .set({ used_at: at })
      .where('login_id', '=', loginId)
      .where('used_at', 'is', null)
      .execute()
  }
}
