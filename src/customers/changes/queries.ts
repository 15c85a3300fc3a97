import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Database } from '#src/platform/database/schema.ts'
import type { CustomerField, FactChange, Facts, SomeFacts } from './facts.ts'

const columns = [
  'last_name as lastName',
  'first_name as firstName',
  'company',
  'street',
  'house_number as houseNumber',
  'address_addition as addressAddition',
  'postal_code as postalCode',
  'city',
  'country',
  'phone',
] as const

export async function findFactsOrThrow(db: Db, customerId: string): Promise<Facts> {
  return await db
    .selectFrom('customer')
    .where('id', '=', customerId)
    .select(columns)
    .executeTakeFirstOrThrow()
}

/** What we know of a customer, and the address their bills name; nobody else changes it meanwhile. */
export async function lockFactsOrThrow(
  trx: Trx,
  customerId: string,
): Promise<Facts & { email: string | null }> {
  return await trx
    .selectFrom('customer')
    .where('id', '=', customerId)
    .select(columns)
    .select('email')
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** The Vorgangsnummer of the change that this very form has made. */
export async function findReferenceOfForm(
  trx: Trx,
  customerId: string,
  formKey: string,
): Promise<string | undefined> {
  const made = await trx
    .selectFrom('customer_change')
    .where('customer_id', '=', customerId)
    .where('form_key', '=', formKey)
    .select('reference')
    .executeTakeFirst()
  return made?.reference
}

export interface NewChange {
  customerId: string
  reference: string
  kind: Database['customer_change']['kind']
  formKey: string
  validFrom: string
  recordedAt: Date
  inquiryId?: string | undefined
}

/** One row per field, all of one Vorgangsnummer. */
export async function insertChanges(
  trx: Trx,
  change: NewChange,
  fields: FactChange[],
): Promise<void> {
  await trx
    .insertInto('customer_change')
    .values(
      fields.map(({ field, oldValue, newValue }) => ({
        reference: change.reference,
        customer_id: change.customerId,
        kind: change.kind,
        field,
        old_value: oldValue,
        new_value: newValue,
        valid_from: change.validFrom,
        recorded_at: change.recordedAt,
        form_key: change.formKey,
        inquiry_id: change.inquiryId ?? null,
      })),
    )
    .execute()
}

export async function putFacts(trx: Trx, customerId: string, facts: SomeFacts): Promise<void> {
  const { country, ...others } = facts
  const values = Object.entries(others).map(([field, value]) => [
    columnOf[field as CustomerField],
    value,
  ])
  await trx
    .updateTable('customer')
    .set({ ...Object.fromEntries(values), ...(country && { country }) })
    .where('id', '=', customerId)
    .execute()
}

const columnOf: Record<CustomerField, string> = {
  lastName: 'last_name',
  firstName: 'first_name',
  company: 'company',
  street: 'street',
  houseNumber: 'house_number',
  addressAddition: 'address_addition',
  postalCode: 'postal_code',
  city: 'city',
  country: 'country',
  phone: 'phone',
}
