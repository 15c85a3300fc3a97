import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { CellProblem } from './cells/cell-reader.ts'
import type { Column, ImportFile, Source } from './import-file.ts'
import { stagedTable } from './merge/tables.ts'
import type { Header } from './source/header.ts'
import { rowsOf } from './source/rows.ts'
import { hasColumn } from './source/source.ts'
import type { Row } from './source/split-rows.ts'

/** Reads a file into its staging table, by COPY; cells that cannot be read are told and left empty. */
export async function stage(
  client: pg.ClientBase,
  source: Source,
  onRows: (count: number) => void,
): Promise<void> {
  await client.query(createStagedTable(source.file))
  const columns = source.file.columns.filter((column) => hasColumn(source, column))
  const names = ['line', ...columns.map((column) => column.name)].join(', ')
  const problems: StagedProblem[] = []
  await pipeline(
    Readable.from(batches(source, columns, problems, onRows)),
    client.query(copyFrom(`copy ${stagedTable(source.file)} (${names}) from stdin`)),
  )
  await reportProblems(client, source.file, problems)
}

interface StagedProblem extends CellProblem {
  line: number
  header?: string
}

function createStagedTable(file: ImportFile): string {
  const columns = [...file.columns, ...(file.laterColumns ?? [])].map(
    ({ name, type }) => `${name} ${type}`,
  )
  return `create temp table ${stagedTable(file)} (line int, ${columns.join(', ')}) on commit drop`
}

async function* batches(
  source: Source,
  columns: Column[],
  problems: StagedProblem[],
  onRows: (count: number) => void,
): AsyncGenerator<string> {
  const places = columns.map((column) => source.places.get(column.header) ?? -1)
  let count = 0
  for await (const rows of rowsOf(source)) {
    let lines = ''
    for (const row of rows) {
      const broken = brokenRow(row, source.header)
      if (broken) problems.push({ line: row.line, ...broken })
      else lines += copyLine(row, columns, places, problems)
    }
    if (lines) yield lines
    count += rows.length
    onRows(count)
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

function copyLine(
  row: Row,
  columns: Column[],
  places: number[],
  problems: StagedProblem[],
): string {
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

async function reportProblems(
  client: pg.ClientBase,
  file: ImportFile,
  problems: StagedProblem[],
): Promise<void> {
  for (let start = 0; start < problems.length; start += 5_000) {
    const some = problems.slice(start, start + 5_000)
    await client.query(
      `insert into import_problem (file, line, header, code, detail)
       select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[])`,
      [
        file.name,
        some.map((problem) => problem.line),
        some.map((problem) => problem.header ?? null),
        some.map((problem) => problem.code),
        some.map((problem) => problem.detail ?? null),
      ],
    )
  }
}
