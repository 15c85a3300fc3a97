import type { Language, UtilityFace } from '#templates/view.ts'

/** What goes out as a PDF, before it is drawn: the letterhead of the utility comes by itself. */
export interface Paper {
  language: Language
  utility: UtilityFace
  title: string
  /** Below the title, what it is in a sentence or two. */
  lead?: string
  /** Label and value: number, customer, day. */
  facts: [label: string, value: string][]
  sections: PaperSection[]
  /** At the foot of each page, beside the page number: what the paper is good for. */
  foot?: string
  /** When it was made; the same paper of the same moment is the same file. */
  madeAt: Date
}

export interface PaperSection {
  heading?: string
  paragraphs?: string[]
  table?: PaperTable
}

export interface PaperTable {
  /** Words stand left and figures right; `share` is how wide a column is beside the others. */
  columns: { heading: string; isFigure?: boolean; share?: number }[]
  rows: string[][]
}
