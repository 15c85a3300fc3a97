import { inWords, withPlainLineEnds } from './columns.ts'
import type { Extract } from './extract.ts'
import { changeWords, fieldWords } from './words.ts'

// an amount is exact with a dot; billing reads it as it reads every number
const said = (column: string): string =>
  `case customer_change.kind when 'instalment' then replace(${column}, '.', ',') else ${withPlainLineEnds(column)} end`

const waiting = `
  where customer_change.withdrawn_at is null and not exists (
    select from exported_customer_change where customer_change_id = customer_change.id
  )`

/** aenderungen: what customers told about themselves, one row per field. */
export const customerChangeExtract: Extract = {
  file: 'aenderungen',
  noun: 'Änderungen',
  columns: [
    { name: 'Vorgangsnummer', kind: 'text', sql: 'customer_change.reference' },
    { name: 'Kundennummer', kind: 'text', sql: 'customer.customer_number' },
    { name: 'Art', kind: 'word', sql: inWords('customer_change.kind', changeWords) },
    { name: 'Feld', kind: 'text', sql: inWords('customer_change.field', fieldWords) },
    { name: 'Alt', kind: 'text', sql: said('customer_change.old_value') },
    { name: 'Neu', kind: 'text', sql: said('customer_change.new_value') },
    { name: 'Gültig ab', kind: 'day', sql: 'customer_change.valid_from' },
    { name: 'Erfasst am', kind: 'moment', sql: 'customer_change.recorded_at' },
    { name: 'Vertragsnummer', kind: 'text', sql: 'contract.contract_number' },
  ],
  source: `
  from customer_change
  join customer on customer.id = customer_change.customer_id
  left join contract on contract.id = customer_change.contract_id
  ${waiting}`,
  waiting: `from customer_change ${waiting}`,
  key: 'customer_change.id',
  record: 'exported_customer_change (customer_change_id, batch_number)',
}
