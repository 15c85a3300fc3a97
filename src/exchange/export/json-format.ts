import { escapeIdentifier } from 'pg'
import type { Column } from './columns.ts'
import type { FileFormat } from './file-format.ts'

/** For programs: one array of objects, ISO dates, exact numbers, null for what is not there. */
export const jsonFormat: FileFormat = {
  dateStyle: 'ISO',

  // CSV whose separator and quote JSON never contains: the only COPY that leaves text as it is
  copy(columns, source, key) {
    const members = columns.map((column) => `${member(column)} as ${escapeIdentifier(column.name)}`)
    return `copy (select ',' || row_to_json(line) from (
        select ${members.join(', ')} ${source} order by ${key}
      ) line) to stdout (format csv, delimiter E'\\x01', quote E'\\x02', encoding 'UTF8')`
  },

  // every line begins with a comma, which the first one loses
  async *frame(_columns, lines) {
    yield Buffer.from('[\n')
    let isFirst = true
    for await (const chunk of lines) {
      yield isFirst ? chunk.subarray(1) : chunk
      isFirst = false
    }
    yield Buffer.from(']\n')
  },
}

function member({ kind, sql }: Column): string {
  if (kind === 'moment') return `date_trunc('second', ${sql})`
  if (kind === 'decimal') return `trim_scale(${sql})`
  return sql
}
