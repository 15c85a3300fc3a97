import { sql } from 'kysely'

/**
 * Whether billing has a `reading` in its hands: it has fetched it, shown in an import that it knows
 * it, or put a value of its own in its place.
 */
export const isFetched = sql<boolean>`(
  reading.confirmed_at is not null
  or exists (select from exported_reading where reading_id = reading.id)
  or reading.status = 'rejected' and exists (
    select from reading own
    where own.register_id = reading.register_id and own.read_on = reading.read_on
      and own.reason = reading.reason and own.submission_id is null and own.status = 'accepted'
  )
)`
