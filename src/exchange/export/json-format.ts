import { escapeIdentifier } from 'pg'
import type { Column } from './columns.ts'
import type { FileFormat } from './file-format.ts'

/** For programs: one array of objects, ISO dates, exact numbers, null for what is not there. */
export const jsonFormat: FileFormat = {
  // CSV whose separator and quote JSON never contains: the only COPY that leaves text as it is
  copy(columns, source, key) {
    const members = columns.map((column) => `${member(column)} as ${escapeIdentifier(column.name)}`)
    return `copy (select row_to_json(line) from (
        select ${members.join(', ')} ${source} order by ${key}
      ) line) to stdout (format csv, delimiter E'\\x01', quote E'\\x02', encoding 'UTF8')`
  },

  async *frame(_columns, lines) {
    yield Buffer.from('[\n')
    let held = ''
    for await (const chunk of lines) {
      const text = held + chunk.toString('latin1')
      // the last line gets no comma, and which is the last shows only when nothing follows
      held = text.endsWith('\n') ? '\n' : ''
      const complete = text.slice(0, text.length - held.length)
      yield Buffer.from(complete.replaceAll('\n', ',\n'), 'latin1')
    }
    yield Buffer.from(`${held}]\n`)
  },
}

function member({ kind, sql }: Column): string {
  if (kind === 'moment') return `date_trunc('second', ${sql})`
  if (kind === 'decimal') return `trim_scale(${sql})`
  return sql
}
