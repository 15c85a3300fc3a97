import type { Column } from './columns.ts'
import type { FileFormat } from './file-format.ts'

/** For spreadsheets and billing systems: `;`, UTF-8 with BOM, CRLF, German dates and commas. */
export const csvFormat: FileFormat = {
  dateStyle: 'German',

  copy(columns, source, key) {
    const cells = columns.map(cell).join(', ')
    return `copy (select ${cells} ${source} order by ${key})
      to stdout (format csv, delimiter ';', encoding 'UTF8')`
  },

  async *frame(columns, lines) {
    yield Buffer.from(`\uFEFF${columns.map((column) => column.name).join(';')}\r\n`)
    for await (const chunk of lines) yield withCarriageReturns(chunk)
  },
}

function cell({ kind, sql }: Column): string {
  if (kind === 'text') return defused(sql)
  // 23.11.2026 18:42:05.678 CET, up to the minute
  if (kind === 'moment') return `left(${sql}::text, 16)`
  if (kind === 'decimal') return `replace(trim_scale(${sql})::text, '.', ',')`
  return sql
}

/** Tab, line feed, carriage return, + - = @ and their full-width twins, which some calculate too. */
const formulaStarts = [9, 10, 13, 43, 45, 61, 64, 0xff0b, 0xff0d, 0xff1d, 0xff20]

// a negative number is no formula
function defused(text: string): string {
  return `case when ascii(${text}) in (${formulaStarts.join(', ')})
    and ${text} !~ '^-[0-9]+([.,][0-9]+)?$' then '''' || ${text} else ${text} end`
}

// Every line feed may become CRLF, those inside quoted cells too. As Latin-1 each byte is one
// character, so that nothing of UTF-8 is touched.
function withCarriageReturns(chunk: Buffer): Buffer {
  return Buffer.from(chunk.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')
}
