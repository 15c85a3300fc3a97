import { country } from '../cells/country-cell.ts'
import { email, line, text } from '../cells/text-cells.ts'
import { type ImportFile, optional, required } from '../import-file.ts'
import {
  keepUnconfirmedChanges,
  repeatUnconfirmedChanges,
  settleCustomerChanges,
} from '../merge/customer-changes.ts'
import { upsert } from '../merge/upsert.ts'

export const customers: ImportFile = {
  name: 'kunden.csv',
  table: 'customer',
  key: ['customer_number'],
  keyHeader: 'Kundennummer',
  oneOf: ['Nachname', 'Firma'],
  columns: [
    required('Kundennummer', 'customer_number', 'text', line(40)),
    optional('Anrede', 'salutation', 'text', line(40)),
    optional('Nachname', 'last_name', 'text', line(120)),
    optional('Vorname', 'first_name', 'text', line(120)),
    optional('Firma', 'company', 'text', line(200)),
    optional('E-Mail', 'email', 'text', email),
    optional('Telefon', 'phone', 'text', line(60)),
    optional('Straße', 'street', 'text', text(120)),
    optional('Hausnummer', 'house_number', 'text', text(30)),
    optional('Adresszusatz', 'address_addition', 'text', text(200)),
    optional('PLZ', 'postal_code', 'text', text(20)),
    optional('Ort', 'city', 'text', text(120)),
    optional('Land', 'country', 'text', country, 'DE'),
  ],
  checks: [
    {
      header: 'Nachname',
      code: 'noName',
      where: 'final.last_name is null and final.company is null',
    },
    {
      header: 'PLZ',
      code: 'notAPostalCode',
      where: `final.country = 'DE' and final.postal_code !~ '^[0-9]{5}$'`,
    },
  ],
  refuseMore: keepUnconfirmedChanges,
  async write(merge) {
    const counts = await upsert(merge)
    await repeatUnconfirmedChanges(merge)
    await settleCustomerChanges(merge)
    return counts
  },
}
