import type pg from 'pg'
import type { DocumentStore } from '#src/platform/storage/document-store.ts'
import type { CellReader, ProblemCode } from './cells/cell-reader.ts'
import type { Counts } from './report.ts'
import type { Header } from './source/header.ts'
import type { Encoding } from './source/text-file.ts'

/**
 * One file of the import folder. Its cells are read while they stream into `staged_<table>`; what
 * they mean together is decided in SQL, in `final_<table>`: one row per row of the file, as it
 * would stand in the table.
 */
export interface ImportFile {
  name: string
  table: string
  /** The columns of the table by which a row is found again, of columns and references. */
  key: string[]
  /** Where it is told that a key comes twice. */
  keyHeader: string
  columns: Column[]
  /** Of these headers one at least has to be there. */
  oneOf?: string[]
  /** What the staged rows get from elsewhere than the file. */
  laterColumns?: { name: string; type: string }[]
  /** Runs when the file is staged and nothing is merged yet. */
  afterStaging?: (merge: Merge) => Promise<void>
  /** Where the final rows need more than references and the row that is there already. */
  resolve?: (merge: Merge) => Promise<void>
  /** Statements that complete the final rows before they are checked. */
  adjustments?: string[]
  checks?: Check[]
  /** What a single condition cannot see; after the checks. */
  refuseMore?: (merge: Merge) => Promise<void>
  /** Where plain insert and update are not enough. */
  write?: (merge: Merge) => Promise<Counts>
}

export interface Column {
  /** As interfaces and people write it. */
  header: string
  /** The column of the staged rows, and of the table unless it is a reference. */
  name: string
  type: string
  read: CellReader
  /** The file needs the column and the row the cell. */
  isRequired?: boolean
  /** For an empty cell, and for new rows where the column is missing. */
  whenEmpty?: string
  reference?: Reference
  /** Not a column of the table: what comes later needs it. */
  isOnlyStaged?: boolean
}

/** The cell names a row of another table by its key. */
export interface Reference {
  table: string
  key: string
  /** The column of our table that takes its id. */
  id: string
  /** The file that brings those rows. */
  file: string
}

/** Refuses the final rows (as `final`) for which the condition holds. */
export interface Check {
  header: string
  code: ProblemCode
  where: string
  /** Further tables the condition needs. */
  join?: string
  /** SQL for the detail of the sentence. */
  detail?: string
}

/** A file of the folder that was found and whose header is understood. */
export interface Source {
  file: ImportFile
  path: string
  encoding: Encoding
  header: Header
  /** For each known header the place of its cell in a row; absent when the file has it not. */
  places: Map<string, number>
}

/** What one import works with. */
export interface ImportRun {
  client: pg.ClientBase
  store: DocumentStore
  folder: string
  isDryRun: boolean
  /** Calendar day in Berlin. */
  today: string
  sources: Source[]
  onProgress: (progress: ImportProgress) => void
}

export interface ImportProgress {
  file: string
  /** Reading a file, keeping the documents it names, bringing its rows into the tables. */
  step: 'reading' | 'keeping' | 'merging'
  rows: number
}

/** The part of the run that brings one file into its table. */
export interface Merge extends ImportRun {
  source: Source
}

/** A header whose row may stand in the table without it. */
export function optional(
  header: string,
  name: string,
  type: string,
  read: CellReader,
  whenEmpty?: string,
): Column {
  return { header, name, type, read, ...(whenEmpty === undefined ? {} : { whenEmpty }) }
}

export function required(header: string, name: string, type: string, read: CellReader): Column {
  return { header, name, type, read, isRequired: true }
}
