import { parse } from 'csv-parse/sync'
import { importFiles } from '#src/demonstration/folder/files.ts'
import { inventUtility } from '#src/demonstration/utility.ts'
import { demonstrationSeed } from '#src/demonstration/write-folder.ts'

export type Row = Record<string, string>

/** The files of the demonstration utility, read back the way a spreadsheet would. */
export function demonstrationTables(
  today: string,
  seed = demonstrationSeed,
): (name: string) => Row[] {
  const { rows, documents } = inventUtility({ seed, today })
  const files = importFiles(
    rows,
    documents.map(({ row }) => row),
  )
  const tables = Object.entries(files).map(([name, text]): [string, Row[]] => [
    name,
    parse(text, { bom: true, columns: true, delimiter: ';' }),
  ])
  const byName = new Map(tables)
  return (name) => {
    const found = byName.get(`${name}.csv`)
    if (!found) throw new Error(`no file ${name}.csv`)
    return found
  }
}

/** '20.11.2025' → '2025-11-20' */
export function isoDay(germanDay: string | undefined): string {
  return (germanDay ?? '').split('.').reverse().join('-')
}

/** '11021,4' → 11021.4 */
export function numberOf(cell: string | undefined): number {
  return Number((cell ?? '').replace(',', '.'))
}
