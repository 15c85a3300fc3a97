import fs from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { largestDocument } from '#src/documents/intake.ts'
import { folderStore } from '#src/platform/storage/folder-store.ts'
import { countsOf, type Files, linesOf, type TestTown, testTown, town } from './folder.ts'

const header = 'Kundennummer;Art;Titel;Datum;Datei;Vertragsnummer;Betrag;Fällig am'

function documentsFile(...rows: string[]): Files {
  return { 'dokumente.csv': [header, ...rows].join('\n') }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

async function documentsOf(database: TestTown) {
  return database.db.selectFrom('document').selectAll().orderBy('id').execute()
}

test('a document is listed and its file kept under the hash of its content', async () => {
  await using database = await testTown()

  const report = await database.import({
    ...town,
    ...documentsFile(
      '4711;Rechnung;Rechnung 2024;15.01.2025;rechnungen\\a.pdf;V-1;-12,50;31.01.2025',
    ),
    'rechnungen/a.pdf': '%PDF-1.7 Rechnung',
  })

  expect(linesOf(report)).toEqual([])
  const [document] = await documentsOf(database)
  expect(document).toMatchObject({
    kind: 'invoice',
    title: 'Rechnung 2024',
    issued_on: '2025-01-15',
    amount: '-12.50',
    due_on: '2025-01-31',
    byte_size: '17',
  })
  expect(document?.contract_id).not.toBeNull()
  const stored = await folderStore(database.documents).open(document?.storage_key ?? '')
  expect(stored?.byteSize).toBe(17)
  expect(document?.storage_key).toBe(`${document?.sha256.slice(0, 2)}/${document?.sha256}.pdf`)
  stored?.stream.destroy()
})

test('documents that cannot be taken are named', async () => {
  await using database = await testTown()
  const files = {
    ...town,
    ...documentsFile(
      '4711;Rechnung;Gut;2025-01-15;gut.pdf;;;',
      '4711;Rechnung;Fehlt;2025-01-15;fehlt.pdf;;;',
      '4711;Rechnung;Kein PDF;2025-01-15;bild.pdf;;;',
      '4711;Rechnung;Draußen;2025-01-15;../gut.pdf;;;',
      '4711;Rechnung;Ganz draußen;2025-01-15;/etc/passwd;;;',
      '4711;Rechnung;Ordner;2025-01-15;ordner;;;',
      '4799;Rechnung;Fremd;2025-01-15;gut.pdf;;;',
      '4711;Rechnung;Fremder Vertrag;2025-01-15;gut.pdf;V-2;;',
      '4711;Rechnung;Kein Vertrag;2025-01-15;gut.pdf;V-9;;',
      '4711;Zeitung;Art;2025-01-15;gut.pdf;;;',
      '4711;Rechnung;Gut;2025-01-15;gut.pdf;;;',
      '4711;Abschlagsänderung;Gut;2025-01-15;gut.pdf;;;',
      '4711;Rechnung;Groß;2025-01-15;gross.pdf;;;',
      '4711;Rechnung;Leer;2025-01-15;;;;',
    ),
    'gut.pdf': '%PDF-1.7 Rechnung',
    'bild.pdf': '<html>',
    'ordner/gut.pdf': '%PDF-1.7 Rechnung',
    'gross.pdf': Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(largestDocument)]),
  }

  const report = await database.import(files)

  expect(linesOf(report)).toEqual(
    [
      'Zeile 3, Datei: „fehlt.pdf“ gibt es im Ordner nicht',
      'Zeile 4, Datei: „bild.pdf“ ist keine PDF-Datei',
      'Zeile 5, Datei: „../gut.pdf“ führt aus dem Ordner hinaus',
      'Zeile 6, Datei: „/etc/passwd“ führt aus dem Ordner hinaus',
      'Zeile 7, Datei: „ordner“ gibt es im Ordner nicht',
      'Zeile 8, Kundennummer: „4799“ gibt es weder in kunden.csv noch in der Datenbank',
      'Zeile 9, Vertragsnummer: „V-2“ ist der Vertrag eines anderen Kunden',
      'Zeile 10, Vertragsnummer: „V-9“ gibt es weder in vertraege.csv noch in der Datenbank',
      'Zeile 11, Art: „Zeitung“ ist keines von: Rechnung, Abschlagsänderung, Vertrag, Mitteilung',
      'Zeile 12, Datei: „gut.pdf“ steht schon in Zeile 2',
      'Zeile 14, Datei: „gross.pdf“ ist größer als 50 MB',
      'Zeile 15, Datei: ist leer',
    ].map((line) => `dokumente.csv, ${line}`),
  )
  expect(countsOf(report, 'dokumente.csv')).toEqual([2, 0, 0, 12])
  expect(await filesIn(database.documents)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.pdf$/)])
})

test('a link in the folder that leads out of it is not followed', async () => {
  await using database = await testTown()
  const outside = path.join(database.documents, '..', 'geheim.pdf')
  await fs.writeFile(outside, '%PDF-1.7 geheim')
  await database.import({ ...town, ...documentsFile() })
  const folder = path.join(database.documents, '..', 'folder-1')
  await fs.symlink(outside, path.join(folder, 'link.pdf'))
  await fs.writeFile(
    path.join(folder, 'dokumente.csv'),
    `${header}\n4711;Rechnung;Link;2025-01-15;link.pdf;;;`,
  )

  const report = await database.importFolder(folder)

  expect(linesOf(report)).toEqual([
    'dokumente.csv, Zeile 2, Datei: „link.pdf“ führt aus dem Ordner hinaus',
  ])
  expect(await documentsOf(database)).toEqual([])
})

test('a dry run keeps no document', async () => {
  await using database = await testTown()
  const files = {
    ...town,
    ...documentsFile('4711;Vertrag;Vertrag;2025-01-15;a.pdf;;;'),
    'a.pdf': '%PDF-1.7 Vertrag',
  }

  const dry = await database.import(files, { isDryRun: true })

  expect(countsOf(dry, 'dokumente.csv')).toEqual([1, 0, 0, 0])
  expect(await filesIn(database.documents)).toEqual([])
})

test('what is told of a document may change, its content makes it another one', async () => {
  await using database = await testTown()
  const row = '4711;Rechnung;Rechnung;2025-01-15;a.pdf'
  const first = { 'a.pdf': '%PDF-1.7 eins' }
  await database.import({ ...town, ...first, ...documentsFile(`${row};;100;`) })

  const paid = await database.import({ ...first, ...documentsFile(`${row};V-1;120;31.01.2025`) })
  expect(countsOf(paid, 'dokumente.csv')).toEqual([0, 1, 0, 0])

  const rewritten = { 'a.pdf': '%PDF-1.7 zwei' }
  const other = await database.import({ ...rewritten, ...documentsFile(`${row};V-1;120;`) })
  expect(countsOf(other, 'dokumente.csv')).toEqual([1, 0, 0, 0])
  expect((await documentsOf(database)).map(({ amount }) => amount)).toEqual(['120.00', '120.00'])
})

test('when documents cannot be kept, nothing of the folder is taken', async () => {
  await using database = await testTown()
  await fs.writeFile(database.documents, 'a file where the folder should be')
  const files = {
    ...town,
    ...documentsFile('4711;Vertrag;Vertrag;2025-01-15;a.pdf;;;'),
    'a.pdf': '%PDF-1.7 Vertrag',
  }

  await expect(database.import(files)).rejects.toThrow(
    `${database.documents} ist kein Ordner, in dem Dokumente liegen können.`,
  )

  const { rows } = await database.pool.query('select from customer')
  expect(rows).toEqual([])
})
