import { flag, link, rows, words } from '../placeholder.ts'
import { moment, name, reference } from './samples.ts'

const receiptLink = link(
  'Beleg im Portal',
  'https://portal.example/zaehlerstaende/meldungen/2026-7K4M-92QX',
)
const correctionLink = link(
  'Meldung berichtigen oder zurücknehmen',
  'https://portal.example/zaehlerstaende/meldungen/2026-7K4M-92QX/berichtigung',
)

/** What follows a reading. */
export const readingMails = {
  'reading-receipt': {
    name,
    reference,
    moment,
    receiptLink,
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
    correctionLink,
  },
  'reading-correction': {
    name,
    reference,
    replaces: words('Vorgangsnummer der Meldung, die nicht mehr zählt', '2026-3XPD-7HWF'),
    moment,
    rows: rows('Berichtigte Zählerstände, je Zählwerk eine Zeile', [
      {
        meter: 'Strom · 1ESY1160123456',
        register: 'Hochtarif (HT)',
        was: '12 534 kWh',
        wasOn: '23.11.2026',
        value: '12 354 kWh',
        readOn: '22.11.2026',
        isInReview: false,
      },
      {
        meter: 'Gas · 7GMT0000987654',
        register: 'Zählerstand',
        was: '–',
        wasOn: '–',
        value: '5 466,1 m³',
        readOn: '22.11.2026',
        isInReview: true,
      },
    ]),
    isInReview: flag('Mindestens ein Zählerstand ist in Klärung', true),
    receiptLink,
    correctionLink,
  },
  'reading-withdrawn': {
    name,
    reference,
    moment,
    rows: rows('Zurückgenommene Zählerstände, je Zählwerk eine Zeile', [
      {
        meter: 'Gas · 7GMT0000987654',
        register: 'Zählerstand',
        value: '5 466,1 m³',
        readOn: '22.11.2026',
      },
    ]),
    receiptLink,
    readingsLink: link('Seite „Zählerstände erfassen“', 'https://portal.example/zaehlerstaende'),
  },
}
