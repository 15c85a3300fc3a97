import { day } from '../cells/day-cell.ts'
import { text } from '../cells/text-cells.ts'
import { commodity } from '../cells/word-cells.ts'
import { type ImportFile, optional, required } from '../import-file.ts'

export const readingPeriods: ImportFile = {
  name: 'ablesezeitraeume.csv',
  table: 'reading_period',
  key: ['name'],
  keyHeader: 'Bezeichnung',
  columns: [
    required('Bezeichnung', 'name', 'text', text(120)),
    required('Von', 'opens_on', 'date', day),
    required('Bis', 'closes_on', 'date', day),
    optional('Stichtag', 'due_on', 'date', day),
    optional('Sparte', 'commodity', 'text', commodity),
  ],
  checks: [
    {
      header: 'Bis',
      code: 'closesBeforeItOpens',
      where: 'final.closes_on < final.opens_on',
      detail: `to_char(final.opens_on, 'DD.MM.YYYY')`,
    },
  ],
}
