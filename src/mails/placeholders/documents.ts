import { flag, link, rows } from '../placeholder.ts'
import { name } from './samples.ts'

/** What tells of documents. */
export const documentMails = {
  'new-documents': {
    name,
    documents: rows('Neue Dokumente, je Dokument eine Zeile', [
      {
        title: 'Jahresrechnung Strom, Gas und Wasser 2025',
        kind: 'Rechnung',
        day: '9. Januar 2026',
      },
      { title: 'Abschlagsänderung Gas', kind: 'Abschlag', day: '9. Januar 2026' },
    ]),
    hasMore: flag('Es sind mehr als die genannten', true),
    documentsLink: link('Seite „Rechnungen und Dokumente“', 'https://portal.example/dokumente'),
  },
}
