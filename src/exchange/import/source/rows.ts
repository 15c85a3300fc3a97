import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Source } from '../import-file.ts'
import { ImportRefused } from '../report.ts'
import { csvOptions } from './csv-options.ts'
import { textOf } from './text-file.ts'

export interface Row {
  /** The line of the file in which it begins, counted from 1. */
  line: number
  lastLine: number
  cells: string[]
}

/**
 * The rows of a file below its header, without the empty ones.
 * @throws ImportRefused when a quote swallows the rest of the file
 */
export async function* rowsOf(source: Source): AsyncGenerator<Row> {
  let line = 1
  let isBelowHeader = false
  try {
    for await (const cells of recordsOf(source)) {
      const first = line
      line += 1 + lineBreaksIn(cells)
      if (cells.every(isBlank)) continue
      if (isBelowHeader) yield { line: first, lastLine: line - 1, cells }
      isBelowHeader = true
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new ImportRefused(
      `${source.file.name}, Zeile ${line}: Ein Anführungszeichen wird geöffnet und nicht wieder ` +
        'geschlossen. Der Rest der Datei ist so nicht lesbar, übernommen wurde nichts.',
    )
  }
}

function recordsOf(source: Source): AsyncIterable<string[]> {
  const text = Readable.from(textOf(source.path, source.encoding))
  // what goes wrong on the way arrives where the records are read
  return pipeline(text, parse(csvOptions(source.header.separator)), () => undefined)
}

function lineBreaksIn(cells: string[]): number {
  let count = 0
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.split(/\r\n|\n|\r/).length - 1
  }
  return count
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === ''
}
