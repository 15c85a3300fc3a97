import type { Column } from './columns.ts'

/** How rows become the bytes of a file. PostgreSQL writes the rows, which is faster than we are. */
export interface FileFormat {
  /** DateStyle of the transaction: far faster than to_char for each cell. */
  dateStyle: 'German' | 'ISO'
  /** The COPY that sends `source` in the order of `key`, one line per row. */
  copy(columns: Column[], source: string, key: string): string
  /** Those lines as a whole file. */
  frame(columns: Column[], lines: AsyncIterable<Buffer>): AsyncGenerator<Buffer>
}
