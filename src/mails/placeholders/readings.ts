import { flag, link, rows } from '../placeholder.ts'
import { moment, name, reference } from './samples.ts'

/** What follows a reading. */
export const readingMails = {
  'reading-receipt': {
    name,
    reference,
    moment,
    receiptLink: link('Beleg im Portal', 'https://portal.example/zaehlerstaende/meldungen/2026'),
    rows: rows('Gemeldete Zählerstände, je Zählwerk eine Zeile', [
      {
        meter: 'Strom · 1ESY1160123456',
        register: 'Hochtarif (HT)',
        before: '11 021,4',
        value: '12 354',
        readOn: '23.11.2026',
        consumption: '1.333 kWh',
        isInReview: false,
      },
      {
        meter: 'Strom · 1ESY1160123456',
        register: 'Niedertarif (NT)',
        before: '8 764,2',
        value: '9 982',
        readOn: '23.11.2026',
        consumption: '1.218 kWh',
        isInReview: false,
      },
      {
        meter: 'Gas · 7GMT0000987654',
        register: 'Zählerstand',
        before: '4 318,207',
        value: '5 466,1',
        readOn: '22.11.2026',
        consumption: '1.147,893 m³',
        isInReview: true,
      },
    ]),
    isInReview: flag('Mindestens ein Zählerstand ist in Klärung', true),
  },
}
