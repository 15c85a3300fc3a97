import type { Expression, RawBuilder } from 'kysely'
import type { OwnDataName } from './names.ts'

/** One table of the archive: a file of it, and a part of `daten.json`. */
export interface Section {
  name: OwnDataName
  /** Tables of the database whose rows stand in it. */
  tables: string[]
  columns: Column[]
  /** `from … where`: the rows of one customer, and of nobody else. */
  source: (customerId: Expression<string> | string) => RawBuilder<unknown>
  order: RawBuilder<unknown>
}

export interface Column {
  /** German, as in the files of the import where it stands there too. */
  heading: string
  kind: 'text' | 'day' | 'moment' | 'decimal' | 'yesNo' | 'json'
  /** 'contract.tariff', or an expression. */
  of: string | RawBuilder<unknown>
  /** What a code is called. */
  words?: Record<string, string | null>
}

type Of = Column['of']

export const text = (heading: string, of: Of): Column => ({ heading, kind: 'text', of })
export const day = (heading: string, of: Of): Column => ({ heading, kind: 'day', of })
export const moment = (heading: string, of: Of): Column => ({ heading, kind: 'moment', of })
export const decimal = (heading: string, of: Of): Column => ({ heading, kind: 'decimal', of })
export const yesNo = (heading: string, of: Of): Column => ({ heading, kind: 'yesNo', of })
export const json = (heading: string, of: Of): Column => ({ heading, kind: 'json', of })
export const word = (heading: string, of: Of, words: Record<string, string | null>): Column => ({
  heading,
  kind: 'text',
  of,
  words,
})

/** A row as the archive holds it, by heading. */
export type OwnRow = Record<string, unknown>
