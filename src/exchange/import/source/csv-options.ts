import type { Options } from 'csv-parse'

/** What spreadsheets and billing systems write; what is odd about a row is judged by us. */
export function csvOptions(separator: string) {
  return {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 200_000,
  } satisfies Options
}
