import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Database } from '#src/platform/database/schema.ts'
import { makeReference } from '#src/readings/reference.ts'

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

export interface CustomerChange {
  customerId: string
  kind: Database['customer_change']['kind']
  /** The column as the billing system calls it, like 'E-Mail'. */
  field: string
  oldValue: string | null
  newValue: string | null
  /** The day from which it is so, and on which it was said. */
  on: string
}

/** Writes down what the billing system has to learn; returns its Vorgangsnummer. */
export async function recordCustomerChange(trx: Trx, change: CustomerChange): Promise<string> {
  const reference = makeReference(change.on)
  await trx
    .insertInto('customer_change')
    .values({
      reference,
      customer_id: change.customerId,
      kind: change.kind,
      field: change.field,
      old_value: change.oldValue,
      new_value: change.newValue,
      valid_from: change.on,
    })
    .execute()
  return reference
}
