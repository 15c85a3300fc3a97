import { Readable } from 'node:stream'
import type { CellProblem } from './cells/cell-reader.ts'
import type { Column, Source } from './import-file.ts'
import type { Header } from './source/header.ts'
import { rowsOf } from './source/rows.ts'
import { hasColumn } from './source/source.ts'
import type { Row } from './source/split-rows.ts'

/** A file on its way into the staging table. */
export interface FileReading {
  source: Source
  /** The columns that the file has. */
  columns: Column[]
  /** Lines as COPY takes them: the number of the line, then the columns. */
  lines: Readable
  /** Filled while the lines are read. */
  found: Found
}

interface Found {
  problems: UnreadCell[]
  rows: number
}

/** A cell that could not be read and is left empty; a whole row where there is no header. */
export interface UnreadCell extends CellProblem {
  line: number
  header?: string
}

/** Pieces of some 250 kB that are read before anybody takes them. */
const piecesAhead = 150

/** Begins to read a file, also ahead of its turn while PostgreSQL is busy with another one. */
export function readFile(source: Source, onRows: (count: number) => void): FileReading {
  const columns = source.file.columns.filter((column) => hasColumn(source, column))
  const found: Found = { problems: [], rows: 0 }
  const pieces = batches(source, columns, found, onRows)
  const lines = Readable.from(pieces, { highWaterMark: piecesAhead })
  // told to whoever takes the lines, which may be later
  lines.on('error', () => undefined)
  lines.read(0)
  return { source, columns, lines, found }
}

async function* batches(
  source: Source,
  columns: Column[],
  found: Found,
  onRows: (count: number) => void,
): AsyncGenerator<Buffer> {
  const { problems } = found
  const places = columns.map((column) => source.places.get(column.header) ?? -1)
  for await (const rows of rowsOf(source)) {
    let lines = ''
    for (const row of rows) {
      const broken = brokenRow(row, source.header)
      if (broken) problems.push({ line: row.line, ...broken })
      else lines += copyLine(row, columns, places, problems)
    }
    // bytes, because a text put together from cells holds on to all of them
    if (lines) yield Buffer.from(lines)
    found.rows += rows.length
    onRows(found.rows)
  }
}

function brokenRow({ cells, line, lastLine }: Row, header: Header): CellProblem | undefined {
  const width = header.titles.length
  if (lastLine > line && swallowsRows(cells, header)) {
    return { code: 'openQuote', detail: `${lastLine}` }
  }
  if (cells.slice(width).every((cell) => cell.trim() === '')) return undefined
  return { code: 'tooManyCells', detail: `${cells.length} Zellen bei ${width}` }
}

// a quote that is closed rows later leaves as many separators within cells as a row has
function swallowsRows(cells: string[], { separator, titles }: Header): boolean {
  const withBreaks = cells.filter((cell) => /[\r\n]/.test(cell)).join('')
  const separators = withBreaks.split(separator).length - 1
  return titles.length > 1 && separators >= titles.length - 1
}

function copyLine(row: Row, columns: Column[], places: number[], problems: UnreadCell[]): string {
  let text = `${row.line}`
  for (const [index, column] of columns.entries()) {
    const value = readCell(column, row.cells[places[index] ?? -1]?.trim() ?? '')
    if (typeof value !== 'object') text += `\t${value === undefined ? '\\N' : escaped(value)}`
    else {
      text += '\t\\N'
      problems.push({ line: row.line, header: column.header, ...value })
    }
  }
  return `${text}\n`
}

function readCell(column: Column, cell: string): string | undefined | CellProblem {
  if (cell !== '') return column.read(cell) ?? column.whenEmpty
  return column.isRequired ? { code: 'empty' } : column.whenEmpty
}

// readers let neither tabs nor line breaks through
function escaped(value: string): string {
  return value.includes('\\') ? value.replaceAll('\\', '\\\\') : value
}
