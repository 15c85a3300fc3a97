import { link, rows, words } from '../placeholder.ts'
import { moment, name, reference } from './samples.ts'

/** What follows a change of an instalment. */
export const instalmentMails = {
  'instalment-change': {
    name,
    reference,
    validFrom: words('Ab wann der neue Betrag gilt', '1. Januar 2027'),
    rows: rows('Geänderte Abschläge, je Vertrag eine Zeile', [
      { contract: 'Strom · V-104382-1', before: '85,00 €', amount: '92,00 €' },
      { contract: 'Gas · V-104382-2', before: '1.085,00 €', amount: '940,50 €' },
    ]),
    receiptLink: link('Beleg im Portal', 'https://portal.example/abschlag/meldungen/2026'),
  },
  'instalment-change-withdrawn': {
    name,
    reference,
    moment,
    rows: rows('Was weiter gezahlt wird, je Vertrag eine Zeile', [
      { contract: 'Strom · V-104382-1', amount: '85,00 €' },
    ]),
    instalmentLink: link('Abschlag im Portal', 'https://portal.example/abschlag'),
  },
}
