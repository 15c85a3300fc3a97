import { Readable } from 'node:stream'
import { fold } from '../cells/fold.ts'
import { splitRows } from './split-rows.ts'

export type Separator = ';' | ',' | '\t'

export interface Header {
  separator: Separator
  /** The cells of the header row as they stand in the file. */
  titles: string[]
}

/** The header row at the beginning of a text, split by the separator that finds most known titles. */
export async function readHeader(beginning: string, known: string[]): Promise<Header> {
  const names = new Set(known.map(fold))
  const candidates = await Promise.all(
    ([';', '\t', ','] as const).map(async (separator) => {
      const titles = await firstRow(beginning, separator)
      const found = titles.filter((title) => names.has(fold(title))).length
      return { separator, titles, found }
    }),
  )
  const { separator, titles } = candidates.reduce((best, other) =>
    other.found > best.found ? other : best,
  )
  return { separator, titles }
}

async function firstRow(beginning: string, separator: Separator): Promise<string[]> {
  try {
    for await (const rows of splitRows(Readable.from([beginning]), separator)) {
      const first = rows.find((row) => row.cells.some((cell) => cell.trim() !== ''))
      if (first) return first.cells.map((title) => title.trim())
    }
  } catch {
    // a quote that never ends; the file will be refused for what it lacks
  }
  return []
}
