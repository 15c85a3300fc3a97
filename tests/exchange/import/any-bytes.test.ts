import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importFiles } from '#src/exchange/import/import-files.ts'
import { ImportRefused, problemLine } from '#src/exchange/import/report.ts'
import { type Files, type TestTown, testTown, town } from './folder.ts'

/** Imports and rolls back; whatever was in the files, what comes of it is a sentence. */
async function importWithoutFault(database: TestTown, files: Files): Promise<void> {
  try {
    const report = await database.import(files, { isDryRun: true })
    for (const problem of report.problems) {
      expect(problemLine(problem)).toMatch(/^[a-z]+\.csv, Zeile \d+(, [^\n]*)?: [^\n]+$/)
    }
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error
  }
}

const odd = fc.constantFrom(
  ...['', ' ', '"', '""', ';', '\n', '\r\n', '\0', '\t', '\\N', '\\', "'", '\u202e', '�', 'ß', 'ª'],
  ...['4711', 'ZP-1', 'V-1', '1ESY1160123456', '1-1:1.8.1', 'Strom', 'kWh', 'ja', 'DE', '80331'],
  ...['2024-12-31', '31.12.9999', '2024-02-30', '0000-00-00', '12345,6', '1e9', '-0', '١٢٣', '.5'],
  ...[
    '9'.repeat(40),
    'x'.repeat(5_000),
    'a@b.example',
    '../../etc/passwd',
    '.',
    '%PDF-',
    '\u{1F4A7}',
  ],
)
const cell = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 12 }))

test('any bytes as a file are refused or read, but never a fault', async () => {
  await using database = await testTown()
  const name = fc.constantFrom(...importFiles.map((file) => file.name))

  await fc.assert(
    fc.asyncProperty(name, fc.uint8Array({ maxLength: 400 }), (file, bytes) =>
      importWithoutFault(database, { [file]: Buffer.from(bytes) }),
    ),
    { numRuns: 60 },
  )
})

test('any cells below the right header are refused or read, but never a fault', async () => {
  await using database = await testTown()
  await database.import(town)
  const file = fc.constantFrom(...importFiles)
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 13 }), { maxLength: 8 })
  const separator = fc.constantFrom(';', ',', '\t')

  await fc.assert(
    fc.asyncProperty(
      file,
      rows,
      separator,
      fc.boolean(),
      ({ name, columns }, cells, by, quoted) => {
        const header = [...new Set(columns.map((column) => column.header))].join(by)
        const lines = cells.map((row) =>
          row.map((value) => (quoted ? `"${value.replaceAll('"', '""')}"` : value)).join(by),
        )
        return importWithoutFault(database, { [name]: [header, ...lines].join('\n') })
      },
    ),
    { numRuns: 150 },
  )
})
