import type { Db, Trx } from '#src/platform/database/connect.ts'

/** A customer is named by the customer's id, a member of staff by theirs. */
export type Actor =
  | { kind: 'customer' | 'staff'; id: string }
  | { kind: 'system' }
  /** Somebody who has not shown who they are. */
  | { kind: 'stranger' }

export interface AuditEvent {
  at: Date
  actor: Actor
  /** What happened, like 'signedIn'; what is not known here needs no entry anywhere. */
  event: string
  /** Whom it concerns. */
  customerId?: string | undefined
  /** Never a secret, never the text of a mail. */
  details?: Record<string, string | number | boolean>
}

/** Who did what, when: written in the transaction of the deed and never changed. */
export async function recordEvent(db: Db | Trx, event: AuditEvent): Promise<void> {
  await db
    .insertInto('audit_event')
    .values({
      at: event.at,
      actor_kind: event.actor.kind,
      actor_id: 'id' in event.actor ? event.actor.id : null,
      event: event.event,
      customer_id: event.customerId ?? null,
      details: JSON.stringify(event.details ?? {}),
    })
    .execute()
}
