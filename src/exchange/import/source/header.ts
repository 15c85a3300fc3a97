import { parse } from 'csv-parse/sync'
import { fold } from '../cells/fold.ts'
import { csvOptions } from './csv-options.ts'

export type Separator = ';' | ',' | '\t'

export interface Header {
  separator: Separator
  /** The cells of the header row as they stand in the file. */
  titles: string[]
}

/** The header row at the beginning of a text, split by the separator that finds most known titles. */
export function readHeader(beginning: string, known: string[]): Header {
  const names = new Set(known.map(fold))
  const candidates = ([';', '\t', ','] as const).map((separator) => {
    const titles = firstRow(beginning, separator)
    return { separator, titles, found: titles.filter((title) => names.has(fold(title))).length }
  })
  const { separator, titles } = candidates.reduce((best, other) =>
    other.found > best.found ? other : best,
  )
  return { separator, titles }
}

function firstRow(beginning: string, separator: Separator): string[] {
  try {
    const rows = parse(beginning, { ...csvOptions(separator), skip_empty_lines: true, to: 1 })
    return (rows[0] ?? []).map((title) => title.trim())
  } catch {
    // a quote that never ends; the file will be refused for what it lacks
    return []
  }
}
