import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'

interface Opening {
  documentId: string
  customerId: string
  openedAt: Date
}

/** Writes down the first opening and its record at once; the second of two changes nothing. */
export async function noteOpening(db: Db, opening: Opening): Promise<void> {
  const { documentId, customerId, openedAt } = opening
  await sql`
    with first as (
      insert into document_opening (document_id, opened_at) values (${documentId}, ${openedAt})
      on conflict do nothing
      returning document_id
    )
    insert into audit_event (at, actor_kind, actor_id, event, customer_id, details)
    select ${openedAt}, 'customer', ${customerId}, 'documentOpened', ${customerId},
      jsonb_build_object('document', document_id)
    from first`.execute(db)
}
