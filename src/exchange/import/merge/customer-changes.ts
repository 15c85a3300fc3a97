import type { Merge } from '../import-file.ts'
import { hasColumn } from '../source/source.ts'

/**
 * What a customer has changed in the portal and billing has not taken over yet: a row that still
 * says the old does not undo it.
 */
export async function keepUnconfirmedChanges({ client }: Merge): Promise<void> {
  for (const { column, names } of await changedColumns(client)) {
    await client.query(
      `update final_customer final set ${column} = known.${column}
       from customer known join customer_change change on change.customer_id = known.id
       where known.id = final.id and change.confirmed_at is null and change.field = any($1)
         and final.${column} is not distinct from change.old_value`,
      [names],
    )
  }
}

/** The file tells what the customer had changed: billing has taken it over. */
export async function confirmCustomerChanges({ client, source }: Merge): Promise<void> {
  for (const { column, names } of await changedColumns(client)) {
    const told = source.file.columns.find(({ name }) => name === column)
    if (!told || !hasColumn(source, told)) continue
    await client.query(
      `update customer_change change set confirmed_at = now()
       from final_customer final
       join staged_customer staged using (line)
       join customer on customer.customer_number = final.customer_number
       where change.customer_id = customer.id and change.confirmed_at is null
         and change.field = any($1) and change.new_value is not distinct from staged.${column}`,
      [names],
    )
  }
}

interface ChangeableColumn {
  column: string
  names: string[]
}

async function changedColumns(client: Merge['client']): Promise<ChangeableColumn[]> {
  const { rows } = await client.query<{ field: string }>(
    'select distinct field from customer_change where confirmed_at is null',
  )
  return changeableColumns.filter(({ names }) => rows.some((row) => names.includes(row.field)))
}

// as code, SQL and the columns of the export name the fields
const changeableColumns: ChangeableColumn[] = [
  { column: 'salutation', names: ['salutation', 'Anrede'] },
  { column: 'last_name', names: ['last_name', 'lastName', 'Nachname'] },
  { column: 'first_name', names: ['first_name', 'firstName', 'Vorname'] },
  { column: 'company', names: ['company', 'Firma'] },
  { column: 'email', names: ['email', 'E-Mail'] },
  { column: 'phone', names: ['phone', 'Telefon'] },
  { column: 'street', names: ['street', 'Straße'] },
  { column: 'house_number', names: ['house_number', 'houseNumber', 'Hausnummer'] },
  { column: 'address_addition', names: ['address_addition', 'addressAddition', 'Adresszusatz'] },
  { column: 'postal_code', names: ['postal_code', 'postalCode', 'PLZ'] },
  { column: 'city', names: ['city', 'Ort'] },
  { column: 'country', names: ['country', 'Land'] },
]
