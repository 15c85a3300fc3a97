import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OpenQuote, type Row, splitRows } from '#src/exchange/import/source/split-rows.ts'

async function split(pieces: string[], separator = ';'): Promise<Row[]> {
  const rows: Row[] = []
  async function* arriving(): AsyncGenerator<string> {
    yield* pieces
  }
  for await (const batch of splitRows(arriving(), separator)) rows.push(...batch)
  return rows
}

async function cellsOf(...pieces: string[]): Promise<string[][]> {
  return (await split(pieces)).map((row) => row.cells)
}

test('rows end with the line ends of Linux, Windows and old Apples, also mixed', async () => {
  expect(await cellsOf('a;b\nc;d\r\ne;f\rg;h')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ])
})

test('a line end that arrives in two pieces is one', async () => {
  const rows = await split(['a;b\r', '\nc;d\r', 'e'])

  expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [2, 'c', 'd'],
    [3, 'e'],
  ])
})

test('quoted cells keep separators, doubled quotes and line breaks', async () => {
  const rows = await split(['a;"x;y"\n"he said ""no""";"1\r\n2"\nz;\n'])

  expect(rows).toEqual([
    { line: 1, lastLine: 1, cells: ['a', 'x;y'] },
    { line: 2, lastLine: 3, cells: ['he said "no"', '1\n2'] },
    { line: 4, lastLine: 4, cells: ['z', ''] },
  ])
})

test('a quote within a cell or behind its end is text', async () => {
  expect(await cellsOf('Hof "Süd";"Zur "Post" alt";x\n')).toEqual([
    ['Hof "Süd"', 'Zur "Post" alt', 'x'],
  ])
})

test('a quote that stays open is told with the line where it was opened', async () => {
  await expect(split(['a\nb;"c\nd\n'])).rejects.toEqual(new OpenQuote(2))
  await expect(split(['a\n"', 'x'.repeat(600_000), 'y'.repeat(600_000)])).rejects.toThrow(OpenQuote)
})

test('whatever a CSV library writes is read as it reads it, wherever the pieces end', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ä', ';', '"', '\n', ' ', ',', '\t') })
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    )
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 20 }), async (rows, size) => {
      const text = stringify(rows, { delimiter: ';' })
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []

      const cells = await cellsOf(...pieces)

      expect(cells).toEqual(rows)
      expect(cells).toEqual(parse(text, { delimiter: ';' }))
    }),
  )
})

test('lines add up to the lines of the text', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r'), maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const rows = await split([content]).catch(() => [])
      for (const [index, row] of rows.entries()) {
        expect(row.line).toBe((rows[index - 1]?.lastLine ?? 0) + 1)
      }
      const last = rows.at(-1)
      const lines = content.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').length
      if (last) expect(last.lastLine).toBe(lines)
    }),
  )
})
