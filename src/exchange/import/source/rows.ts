import type { Source } from '../import-file.ts'
import { ImportRefused } from '../report.ts'
import { OpenQuote, type Row, splitRows } from './split-rows.ts'
import { textOf } from './text-file.ts'

/**
 * The rows of a file below its header, without the empty ones, in batches.
 * @throws ImportRefused when a quote swallows the rest of the file
 */
export async function* rowsOf(source: Source): AsyncGenerator<Row[]> {
  let isBelowHeader = false
  try {
    const text = textOf(source.path, source.encoding)
    for await (const batch of splitRows(text, source.header.separator)) {
      const rows = batch.filter((row) => !row.cells.every(isBlank))
      if (!isBelowHeader && rows.shift()) isBelowHeader = true
      yield rows
    }
  } catch (error) {
    if (!(error instanceof OpenQuote)) throw error
    throw new ImportRefused(
      `${source.file.name}, Zeile ${error.line}: Ein Anführungszeichen wird geöffnet und nicht ` +
        'wieder geschlossen. Der Rest der Datei ist so nicht lesbar, übernommen wurde nichts.',
    )
  }
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === ''
}
