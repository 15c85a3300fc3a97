import { day } from '../cells/day-cell.ts'
import { money } from '../cells/number-cells.ts'
import { line, text } from '../cells/text-cells.ts'
import { word } from '../cells/word-cells.ts'
import { type ImportFile, optional, required } from '../import-file.ts'
import { takeInDocuments } from '../merge/document-files.ts'
import { toCustomer } from './references.ts'

const kind = word({
  Rechnung: 'invoice',
  Abschlagsänderung: 'instalmentChange',
  Vertrag: 'contract',
  Mitteilung: 'notice',
})

export const documents: ImportFile = {
  name: 'dokumente.csv',
  table: 'document',
  key: ['customer_id', 'kind', 'title', 'issued_on', 'sha256'],
  keyHeader: 'Datei',
  columns: [
    toCustomer,
    required('Art', 'kind', 'text', kind),
    required('Titel', 'title', 'text', text(200)),
    required('Datum', 'issued_on', 'date', day),
    { ...required('Datei', 'file_path', 'text', line(400)), isOnlyStaged: true },
    {
      ...optional('Vertragsnummer', 'contract_number', 'text', line(60)),
      reference: {
        table: 'contract',
        key: 'contract_number',
        id: 'contract_id',
        file: 'vertraege.csv',
      },
    },
    optional('Betrag', 'amount', 'numeric(12, 2)', money),
    optional('Fällig am', 'due_on', 'date', day),
  ],
  laterColumns: [
    { name: 'sha256', type: 'text' },
    { name: 'byte_size', type: 'bigint' },
    { name: 'storage_key', type: 'text' },
  ],
  afterStaging: takeInDocuments,
  checks: [
    {
      header: 'Vertragsnummer',
      code: 'contractOfSomeoneElse',
      join: 'join contract on contract.id = final.contract_id',
      where: 'contract.customer_id <> final.customer_id',
    },
  ],
}
