export interface Row {
  /** The line of the file in which it begins, counted from 1. */
  line: number
  lastLine: number
  cells: string[]
}

/** A quote that is opened in this line is not closed again. */
export class OpenQuote extends Error {
  override name = 'OpenQuote'
  readonly line: number

  constructor(line: number) {
    super(`open quote in line ${line}`)
    this.line = line
  }
}

/** No row is longer, in characters: whatever goes on for so long has lost a quote. */
const longestRow = 1_000_000

/**
 * Splits CSV text that arrives in pieces into rows, a batch for each piece. A cell that begins with
 * a quote goes on to the quote before the next separator or line end; quotes elsewhere are text.
 * Written for speed: rows without any quote are left to String.split.
 * @throws OpenQuote
 */
export async function* splitRows(
  pieces: AsyncIterable<string>,
  separator: string,
): AsyncGenerator<Row[]> {
  const splitter = { separator, rest: '', line: 1 }
  for await (const piece of withPlainLineEnds(pieces)) yield takeRows(splitter, piece)
  const isClosed = splitter.rest === '' || splitter.rest.endsWith('\n')
  yield takeRows(splitter, isClosed ? '' : '\n')
  if (splitter.rest !== '') throw new OpenQuote(splitter.line)
}

interface Splitter {
  separator: string
  /** What has arrived of a row that is not complete. */
  rest: string
  /** Where that row begins. */
  line: number
}

function takeRows(splitter: Splitter, piece: string): Row[] {
  const { separator } = splitter
  const text = splitter.rest + piece
  const rows: Row[] = []
  let start = 0
  let quote = nextQuote(text, 0)
  for (;;) {
    const lineEnd = text.indexOf('\n', start)
    if (lineEnd < 0) break
    if (quote < start) quote = nextQuote(text, start)
    const { line } = splitter
    if (quote > lineEnd) {
      rows.push({ line, lastLine: line, cells: text.slice(start, lineEnd).split(separator) })
      start = lineEnd + 1
      splitter.line += 1
      continue
    }
    const quoted = splitQuotedRow(text, start, separator)
    if (!quoted) break
    const lastLine = line + quoted.breaks
    rows.push({ line, lastLine, cells: quoted.cells })
    start = quoted.end
    splitter.line = lastLine + 1
  }
  splitter.rest = text.slice(start)
  if (splitter.rest.length > longestRow) throw new OpenQuote(splitter.line)
  return rows
}

function nextQuote(text: string, from: number): number {
  const quote = text.indexOf('"', from)
  return quote < 0 ? Number.POSITIVE_INFINITY : quote
}

/** undefined when the end of the row has not arrived yet. */
function splitQuotedRow(
  text: string,
  start: number,
  separator: string,
): { cells: string[]; breaks: number; end: number } | undefined {
  const cells: string[] = []
  let breaks = 0
  let at = start
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator)
    if (!cell) return undefined
    cells.push(cell.value)
    breaks += cell.breaks
    if (text[cell.end] === '\n') return { cells, breaks, end: cell.end + 1 }
    at = cell.end + 1
  }
}

interface Cell {
  value: string
  breaks: number
  /** Where the separator or line end behind it stands. */
  end: number
}

function plainCell(text: string, start: number, separator: string): Cell | undefined {
  const lineEnd = text.indexOf('\n', start)
  if (lineEnd < 0) return undefined
  const next = text.indexOf(separator, start)
  const end = next < 0 || next > lineEnd ? lineEnd : next
  return { value: text.slice(start, end), breaks: 0, end }
}

function quotedCell(text: string, start: number, separator: string): Cell | undefined {
  let value = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return undefined
    value += text.slice(from, quote)
    const next = text[quote + 1]
    if (next === undefined) return undefined
    if (next === separator || next === '\n') {
      return { value, breaks: value.split('\n').length - 1, end: quote + 1 }
    }
    value += '"'
    from = quote + (next === '"' ? 2 : 1)
  }
}

/** Line ends of Windows and of old Apples become '\n', also when a piece ends within one. */
async function* withPlainLineEnds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const piece of pieces) {
    const text = held + piece
    held = text.endsWith('\r') ? '\r' : ''
    const whole = held ? text.slice(0, -1) : text
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
  }
  if (held) yield '\n'
}
