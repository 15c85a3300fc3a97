import type { Merge } from '../import-file.ts'
import { hasColumn } from '../source/source.ts'

/**
 * What a customer has changed in the portal and billing has not taken over yet: a row that still
 * says the old does not undo it.
 */
export async function keepUnconfirmedChanges({ client }: Merge): Promise<void> {
  for (const { column, names, bare = asItIs } of await changedColumns(client)) {
    await client.query(
      `update final_customer final set ${column} = known.${column}
       from customer known join customer_change change on change.customer_id = known.id
       where known.id = final.id and ${isWaiting} and change.field = any($1)
         and ${bare(`final.${column}`)} is not distinct from ${bare('change.old_value')}`,
      [names],
    )
  }
}

/**
 * The same once more for what was changed while the file was being read: the row was written by
 * now, so that whoever changes it waits for this import.
 */
export async function repeatUnconfirmedChanges({ client }: Merge): Promise<void> {
  for (const { column, names, bare = asItIs } of await changedColumns(client)) {
    await client.query(
      `update customer set ${column} = latest.new_value
       from (
         select distinct on (change.customer_id) change.customer_id, change.new_value,
           array_agg(${bare('change.old_value')}) over (partition by change.customer_id) as olds
         from customer_change change
         where ${isWaiting} and change.field = any($1)
           -- a name does not count before billing says so
           and change.kind in ('billingAddress', 'phone')
         order by change.customer_id, change.id desc
       ) latest
       where customer.id = latest.customer_id
         and array_position(latest.olds, ${bare(`customer.${column}`)}) is not null
         and customer.${column} is distinct from latest.new_value`,
      [names],
    )
  }
}

/**
 * The file tells what the customer had changed: billing has taken it over, and with it what was
 * changed before. It tells something that the customer never said: that stands.
 */
export async function settleCustomerChanges({ client, source }: Merge): Promise<void> {
  for (const { column, names, bare = asItIs } of await changedColumns(client)) {
    const told = source.file.columns.find(({ name }) => name === column)
    if (!told || !hasColumn(source, told)) continue
    const staged = bare(`staged.${column}`)
    await client.query(
      `update customer_change change set confirmed_at = now()
       from final_customer final
       join staged_customer staged using (line)
       join customer on customer.customer_number = final.customer_number
       join customer_change taken on taken.customer_id = customer.id
       where change.customer_id = customer.id and ${isWaiting} and change.field = any($1)
         and taken.confirmed_at is null and taken.overruled_at is null
         and taken.field = any($1) and taken.id >= change.id
         and ${bare('taken.new_value')} is not distinct from ${staged}`,
      [names],
    )
    await client.query(
      `update customer_change change set overruled_at = now()
       from final_customer final
       join staged_customer staged using (line)
       join customer on customer.customer_number = final.customer_number
       where change.customer_id = customer.id and ${isWaiting} and change.field = any($1)
         -- an address for mails may be another one than billing has, and remain so
         and change.kind <> 'email'
         and not exists (
           select from customer_change said
           where said.customer_id = customer.id and said.field = any($1)
             and said.confirmed_at is null and said.overruled_at is null
             and ${staged} is not distinct from ${bare('said.old_value')}
         )`,
      [names],
    )
  }
}

const isWaiting = 'change.confirmed_at is null and change.overruled_at is null'

interface ChangeableColumn {
  column: string
  names: string[]
  /** SQL for what of a value counts, however it is written. */
  bare?: (sql: string) => string
}

async function changedColumns(client: Merge['client']): Promise<ChangeableColumn[]> {
  const { rows } = await client.query<{ field: string }>(
    `select distinct field from customer_change change where ${isWaiting}`,
  )
  return changeableColumns.filter(({ names }) => rows.some((row) => names.includes(row.field)))
}

const asItIs = (sql: string): string => sql

// '+49 (0)171 2345678' is '0171/2345678'
const digits = (sql: string): string =>
  `regexp_replace(regexp_replace(${sql}, '^\\s*(\\+|00)49\\s*(\\(0\\))?', '0'), '[^0-9+]', '', 'g')`

// as code, SQL and the columns of the export name the fields
const changeableColumns: ChangeableColumn[] = [
  { column: 'salutation', names: ['salutation', 'Anrede'] },
  { column: 'last_name', names: ['last_name', 'lastName', 'Nachname'] },
  { column: 'first_name', names: ['first_name', 'firstName', 'Vorname'] },
  { column: 'company', names: ['company', 'Firma'] },
  { column: 'email', names: ['email', 'E-Mail'] },
  { column: 'phone', names: ['phone', 'Telefon'], bare: digits },
  { column: 'street', names: ['street', 'Straße'] },
  { column: 'house_number', names: ['house_number', 'houseNumber', 'Hausnummer'] },
  { column: 'address_addition', names: ['address_addition', 'addressAddition', 'Adresszusatz'] },
  { column: 'postal_code', names: ['postal_code', 'postalCode', 'PLZ'] },
  { column: 'city', names: ['city', 'Ort'] },
  { column: 'country', names: ['country', 'Land'] },
]
