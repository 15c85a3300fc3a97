import { escapeIdentifier } from 'pg'
import type { Column } from './columns.ts'
import type { FileFormat } from './file-format.ts'

/** For programs: one array of objects, ISO dates, exact numbers, null for what is not there. */
export const jsonFormat: FileFormat = {
  dateStyle: 'ISO',

  // CSV whose separator and quote JSON never contains: the only COPY that leaves text as it is
  copy(columns, source, key) {
    const members = columns.map((column) => `${member(column)} as ${escapeIdentifier(column.name)}`)
    return `copy (select row_to_json(line)::text || ',' from (
        select ${members.join(', ')} ${source} order by ${key}
      ) line) to stdout (format csv, delimiter E'\\x01', quote E'\\x02', encoding 'UTF8')`
  },

  // every line ends with a comma, which the last one loses
  async *frame(_columns, lines) {
    let held = head
    for await (const chunk of lines) {
      const bytes = Buffer.concat([held, chunk])
      yield bytes.subarray(0, -comma.length)
      held = bytes.subarray(-comma.length)
    }
    yield Buffer.concat([held.equals(comma) ? Buffer.from('\n') : held, Buffer.from(']\n')])
  },
}

const head = Buffer.from('[\n')
const comma = Buffer.from(',\n')

function member({ kind, sql }: Column): string {
  if (kind === 'moment') return `date_trunc('second', ${sql})`
  if (kind === 'decimal') return `trim_scale(${sql})`
  return sql
}
