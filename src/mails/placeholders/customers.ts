import { link, rows, words } from '../placeholder.ts'
import { moment, name, reference } from './samples.ts'

const what = words('Was geändert wurde', 'Rechnungsadresse')

/** What customers change about themselves. */
export const customerMails = {
  'change-receipt': {
    name,
    reference,
    moment,
    what,
    validFrom: words('Tag, ab dem es gilt', '1. Dezember 2026'),
    rows: rows('Geänderte Angaben, je Feld eine Zeile', [
      { field: 'Straße', before: 'Lindenstraße', after: 'Ringstraße' },
      { field: 'Hausnummer', before: '12', after: '5' },
      { field: 'Adresszusatz', before: '–', after: 'c/o Weber' },
    ]),
    dataLink: link('Die Stammdaten im Portal', 'https://portal.example/stammdaten'),
  },
  'change-notice': { name, moment, what },
}
