import type { Db, Trx } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'

const mailsSince = prepared<{ loginId: string }, { since: Date | null }>((p, db) =>
  db.selectFrom('login').select('document_mails_since as since').where('id', '=', p('loginId')),
)

/** Whether a mail about new documents is wished for. */
export async function wantsDocumentMails(db: Db, loginId: string): Promise<boolean> {
  const [login] = await mailsSince(db, { loginId })
  return login?.since != null
}

/** @returns whether this changed anything */
export async function putDocumentMails(
  trx: Trx,
  loginId: string,
  since: Date | null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('login')
    .set({ document_mails_since: since })
    .where('id', '=', loginId)
    .where('document_mails_since', since === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
