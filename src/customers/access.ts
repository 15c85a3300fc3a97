import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a `customer` may still come in: whoever has moved out can fetch the last bills for a
 * year. A customer without any contract is a new one.
 */
export function isStillServed(today: string): RawBuilder<boolean> {
  return sql<boolean>`coalesce((
    select max(coalesce(contract.ends_on::date, 'infinity'))
    from contract where contract.customer_id = customer.id
  ), 'infinity') >= ${today}::date - interval '1 year'`
}
