import type { DocumentRow, Rows } from '../rows.ts'
import * as columns from './columns.ts'
import { csv } from './csv.ts'

/** The eight files of an import folder with their contents, as a billing system writes them. */
export function importFiles(rows: Rows, documents: DocumentRow[]): Record<string, string> {
  return {
    'kunden.csv': csv(columns.customers, rows.customers),
    'zaehlpunkte.csv': csv(columns.meteringPoints, rows.meteringPoints),
    'vertraege.csv': csv(columns.contracts, rows.contracts),
    'zaehler.csv': csv(columns.meters, rows.meters),
    'zaehlwerke.csv': csv(columns.registers, rows.registers),
    'zaehlerstaende.csv': csv(columns.readings, rows.readings),
    'ablesezeitraeume.csv': csv(columns.readingPeriods, rows.readingPeriods),
    'dokumente.csv': csv(columns.documents, documents),
  }
}
