import { sql } from 'kysely'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { DocumentKind } from '#src/platform/database/schema.ts'

interface Batch {
  /** Where the batch before ended. */
  after: string
  /** What came earlier than this is no news. */
  since: Date
}

const atOnce = 200

/** The next logins that wish to be told of documents of which they were not told. */
export async function findLoginsToTell(db: Db, { after, since }: Batch): Promise<string[]> {
  const rows = await db
    .selectFrom('login')
    .select('login.id')
    .where('login.document_mails_since', 'is not', null)
    .where('login.id', '>', after)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('document')
          .leftJoin('document_announcement as told', 'told.document_id', 'document.id')
          .select('document.id')
          .whereRef('document.customer_id', '=', 'login.customer_id')
          .whereRef('document.added_at', '>', 'login.document_mails_since')
          .where('document.added_at', '>', since)
          .where('told.document_id', 'is', null),
      ),
    )
    .orderBy('login.id')
    .limit(atOnce)
    .execute()
  return rows.map(({ id }) => id)
}

export interface AnnouncedDocument {
  kind: DocumentKind
  title: string
  issuedOn: string
}

/**
 * Takes what this login has not been told yet, the newest first. Of two who do so at once the
 * second waits for the first, and finds nothing more.
 */
export async function takeUntold(
  trx: Trx,
  loginId: string,
  { since, at }: { since: Date; at: Date },
): Promise<AnnouncedDocument[]> {
  const { rows } = await sql<AnnouncedDocument>`
    with told as (
      insert into document_announcement (document_id, announced_at)
      select document.id, ${at}
      from login
      join document on document.customer_id = login.customer_id
        and document.added_at > login.document_mails_since
        and document.added_at > ${since}
      where login.id = ${loginId}
      order by document.id
      on conflict do nothing
      returning document_id
    )
    select document.kind, document.title, document.issued_on as "issuedOn"
    from told join document on document.id = told.document_id
    order by document.issued_on desc, document.id desc`.execute(trx)
  return rows
}
