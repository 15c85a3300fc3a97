import type { CustomerRow } from '../rows.ts'

/** What a document says, before it is drawn. */
export interface Letter {
  /** Absent: the letter goes to everybody. */
  customer: CustomerRow | undefined
  title: string
  issuedOn: string
  /** Beside the address: „Rechnungsnummer“ and the like. */
  references: [label: string, value: string][]
  opening: string[]
  table?: LetterTable
  closing: string[]
}

export interface LetterTable {
  /** The first column takes the words, the others figures. */
  head: string[]
  rows: string[][]
  /** Below the line; the last one is what counts. */
  sums: [label: string, value: string][]
}
