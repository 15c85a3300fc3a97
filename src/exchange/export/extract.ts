import type { Column } from './columns.ts'

/** What goes into one file of a batch and where it is marked as exported. */
export interface Extract {
  /** The file's name without its ending. */
  file: string
  /** What its rows are called, for progress. */
  noun: string
  columns: Column[]
  /** `from …`: rows with everything the columns name. */
  source: string
  /** `from … where …`: only the rows that wait for their batch. */
  waiting: string
  /** The key of a row in both. */
  key: string
  /** Table and columns that take key and batch number. */
  record: string
}
