import { stringify } from 'csv-stringify/sync'

/** A German header and how its cell comes from a row. */
export type Columns<Row> = Record<string, (row: Row) => string | undefined>

/** UTF-8 with the mark that spreadsheets look for, semicolons, lines as Windows ends them. */
export function csv<Row>(columns: Columns<Row>, rows: Row[]): string {
  const cells = Object.values(columns)
  const lines = rows.map((row) => cells.map((cell) => cell(row) ?? ''))
  return stringify([Object.keys(columns), ...lines], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
  })
}

export function germanDay(day: string | undefined): string | undefined {
  return day?.split('-').reverse().join('.')
}

/** A decimal comma instead of the dot. */
export function germanNumber(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value).replace('.', ',')
}
