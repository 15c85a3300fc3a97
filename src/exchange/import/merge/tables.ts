import type pg from 'pg'
import type { ImportFile } from '../import-file.ts'

export function stagedTable(file: Pick<ImportFile, 'table'>): string {
  return `staged_${file.table}`
}

export function finalTable(file: Pick<ImportFile, 'table'>): string {
  return `final_${file.table}`
}

/** How many rows a statement touched. */
export async function rowsTouchedBy(client: pg.ClientBase, statement: string): Promise<number> {
  const { rowCount } = await client.query(statement)
  return rowCount ?? 0
}
