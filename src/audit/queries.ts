import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'

/** One line of the record, with names in place of numbers. */
export interface RecordedEvent {
  id: string
  at: Date
  actorKind: 'customer' | 'staff' | 'system' | 'stranger'
  /** Name of the member of staff, or the customer's number. */
  actor: string | null
  event: string
  customerNumber: string | null
  details: Record<string, string | number | boolean>
}

export interface RecordFilter {
  event?: string | undefined
  customerNumber?: string | undefined
  actorKind?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** Only what is older than this line. */
  before?: string | undefined
}

/** The record, the newest first, paged by key. */
export function findRecord(db: Db, filter: RecordFilter, limit: number): Promise<RecordedEvent[]> {
  return db
    .selectFrom('audit_event as entry')
    .leftJoin('customer', 'customer.id', 'entry.customer_id')
    .leftJoin('customer as actor_customer', (join) =>
      join
        .onRef('actor_customer.id', '=', 'entry.actor_id')
        .on('entry.actor_kind', '=', 'customer'),
    )
    .leftJoin('staff_member', (join) =>
      join.onRef('staff_member.id', '=', 'entry.actor_id').on('entry.actor_kind', '=', 'staff'),
    )
    .select([
      'entry.id',
      'entry.at',
      'entry.actor_kind as actorKind',
      sql<string | null>`coalesce(staff_member.name, actor_customer.customer_number)`.as('actor'),
      'entry.event',
      'customer.customer_number as customerNumber',
      sql<RecordedEvent['details']>`entry.details`.as('details'),
    ])
    .$if(Boolean(filter.event), (query) => query.where('entry.event', '=', filter.event ?? ''))
    .$if(Boolean(filter.actorKind), (query) =>
      query.where(sql`entry.actor_kind`, '=', filter.actorKind ?? ''),
    )
    .$if(Boolean(filter.customerNumber), (query) =>
      query.where('customer.customer_number', '=', filter.customerNumber ?? ''),
    )
    .$if(Boolean(filter.from), (query) =>
      query.where(
        sql<boolean>`entry.at >= (${filter.from}::date)::timestamp at time zone 'Europe/Berlin'`,
      ),
    )
    .$if(Boolean(filter.to), (query) =>
      query.where(
        sql<boolean>`entry.at < (${filter.to}::date + 1)::timestamp at time zone 'Europe/Berlin'`,
      ),
    )
    .$if(Boolean(filter.before), (query) => query.where('entry.id', '<', filter.before ?? ''))
    .orderBy('entry.id', 'desc')
    .limit(limit)
    .execute()
}
