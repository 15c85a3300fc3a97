import { UnusableAddressError } from '#src/mails/outbox.ts'
import { describeError } from '#src/platform/describe-error.ts'
import type { Portal } from '#src/portal.ts'
import { findReaderOrThrow } from '#src/sign-in/queries.ts'
import { sendNewDocumentsMail } from './mails.ts'
import { findLoginsToTell, takeUntold } from './queries.ts'

const aMonth = 30 * 86_400_000

/**
 * Tells everybody who wishes it of the documents that have come: one mail each, in the transaction
 * that notes that they were told. It may be broken off anywhere and begun again.
 */
export async function announceDocuments(portal: Portal, signal: AbortSignal): Promise<void> {
  const since = new Date(portal.clock().getTime() - aMonth)
  let after = '0'
  for (;;) {
    const logins = await findLoginsToTell(portal.db, { after, since })
    for (const loginId of logins) {
      signal.throwIfAborted()
      await tell(portal, loginId, since)
    }
    portal.poke()
    const last = logins.at(-1)
    if (last === undefined) return
    after = last
  }
}

async function tell(portal: Portal, loginId: string, since: Date): Promise<void> {
  const { db, clock, log } = portal
  try {
    await db.transaction().execute(async (trx) => {
      const documents = await takeUntold(trx, loginId, { since, at: clock() })
      if (documents.length === 0) return
      const reader = await findReaderOrThrow(trx, loginId)
      await sendNewDocumentsMail(trx, portal, reader, documents)
    })
  } catch (error) {
    // nobody else has to wait because one address is none
    if (!(error instanceof UnusableAddressError)) throw error
    log.warn({ login: loginId, error: describeError(error) }, 'nobody told of new documents')
  }
}
