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
    { numRuns: 40 },
  )
})

/** A row that can be taken, with a cell for every column. */
const goodRows: Record<string, string> = {
  'kunden.csv': '4713|Frau|Groß|Eva|Hof|a@b.example|089|Weg|1|Hof|80331|Ort|DE',
  'zaehlpunkte.csv': 'ZP-3|Gas|Weg|1|80331|Ort|Keller|51238696781||11,2|0,95|ZP-1',
  'vertraege.csv': 'V-3|4711|ZP-2|2010-01-01|2011-01-01|Basis|2500|50|40|60',
  'zaehler.csv': 'A-1|ZP-1|2020-01-01|2021-01-01|Art|2030-12-31|Flur',
  'zaehlwerke.csv': '7GAS0001|7-1:4.0.0|Gas|ET|Bezug|5|3|m³|1|ja',
  'zaehlerstaende.csv': '1ESY1160123456|1-1:1.8.1|2025-12-31|14000|Turnus|Kunde',
  'ablesezeitraeume.csv': 'Winter|2026-11-15|2026-12-31|2026-12-31|Gas',
  'dokumente.csv': '4711|Rechnung|Rechnung|2025-01-15|a.pdf|V-1|12,50|2025-01-31',
}

test('any cell in a good row is refused or read, but never a fault', {
  timeout: 120_000,
}, async () => {
  await using database = await testTown()
  await database.import(town)
  const place = fc.nat({ max: 12 })
  const change = fc.record({ place, cell })
  const rows = fc.array(fc.array(change, { maxLength: 2 }), { minLength: 1, maxLength: 6 })

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...importFiles), rows, ({ name, columns }, changes) => {
      const headers = [...new Set(columns.map((column) => column.header))]
      const lines = changes.map((change) => changed(goodRows[name]?.split('|') ?? [], change))
      const text = [headers.join(';'), ...lines].join('\n')
      return importWithoutFault(database, { [name]: text, 'a.pdf': '%PDF-1.7' })
    }),
    { numRuns: 80 },
  )
})

function changed(cells: string[], changes: { place: number; cell: string }[]): string {
  const odd = cells.map((good, place) => changes.find((one) => one.place === place)?.cell ?? good)
  return odd.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')
}

test('every good row is taken', async () => {
  await using database = await testTown()
  await database.import(town)
  for (const { name, columns } of importFiles) {
    const headers = [...new Set(columns.map((column) => column.header))].join('|')
    const text = `${headers}\n${goodRows[name]}`.replaceAll('|', '\t')

    const report = await database.import({ [name]: text, 'a.pdf': '%PDF-1.7' })

    expect(report.problems.map(problemLine), name).toEqual([])
    expect(report.files[0]?.added, name).toBe(1)
  }
})
