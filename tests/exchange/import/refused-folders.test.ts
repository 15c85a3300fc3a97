import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ImportRefused } from '#src/exchange/import/report.ts'
import { type Files, testTown, town } from './folder.ts'

async function refusalOf(files: Files): Promise<string> {
  await using database = await testTown()
  const error = await database.import(files).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ImportRefused)
  const { rows } = await database.pool.query('select from customer')
  expect(rows).toEqual([])
  return error instanceof Error ? error.message : ''
}

test('a column that must be there and is not refuses the whole folder by its name', async () => {
  const sentences = await refusalOf({
    ...town,
    'vertraege.csv': 'Vertragsnummer;Kundennummer\nV-1;4711',
    'zaehlwerke.csv': 'Zählernummer;OBIS\n1ESY1160123456;1-1:1.8.0',
  })

  expect(sentences.split('\n')).toEqual([
    'vertraege.csv: Die Spalte Zählpunkt fehlt.',
    'vertraege.csv: Die Spalte Beginn fehlt.',
    'zaehlwerke.csv: Die Spalte Vorkommastellen fehlt.',
    'Übernommen wurde nichts.',
  ])
})

test('customers need a column for the name of a person or of a company', async () => {
  expect(await refusalOf({ 'kunden.csv': 'Kundennummer;Vorname\n1;Anna' })).toContain(
    'kunden.csv: Die Spalte Nachname oder Firma fehlt.',
  )
})

test('a column that is there twice cannot be told apart', async () => {
  expect(await refusalOf({ 'kunden.csv': 'Kundennummer;Nachname;nachname\n1;A;B' })).toContain(
    'kunden.csv: Die Spalte nachname gibt es zweimal.',
  )
})

test('an empty file lacks its columns', async () => {
  expect(await refusalOf({ ...town, 'zaehler.csv': '' })).toContain(
    'zaehler.csv: Die Spalte Zählernummer fehlt.',
  )
})

test('a folder without any of the files, or no folder at all, says so', async () => {
  expect(await refusalOf({ 'notizen.md': 'nichts' })).toMatch(
    /^Im Ordner .* liegt keine dieser Dateien: kunden\.csv, zaehlpunkte\.csv/,
  )
  await using database = await testTown()
  await expect(database.importFolder('/gibt/es/nicht')).rejects.toThrow(
    'Den Ordner /gibt/es/nicht gibt es nicht, oder er ist nicht lesbar.',
  )
})

test('a quote that swallows the rest of a file names the line where it was opened', async () => {
  const text = 'Kundennummer;Nachname\n1;Muster\n2;"Weiß\n3;Groß\n'

  expect(await refusalOf({ 'kunden.csv': text })).toBe(
    'kunden.csv, Zeile 3: Ein Anführungszeichen wird geöffnet und nicht wieder geschlossen. ' +
      'Der Rest der Datei ist so nicht lesbar, übernommen wurde nichts.',
  )
})

test('a last file that cannot be read leaves nothing of those before it', async () => {
  const refusal = await refusalOf({
    ...town,
    'dokumente.csv': 'Kundennummer;Art;Titel;Datum;Datei\n4711;Rechnung;"offen',
  })

  expect(refusal).toMatch(/^dokumente\.csv, Zeile 2: /)
})

test('two imports at once: the second one says that it did nothing', async () => {
  await using database = await testTown()
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'import-'))
  await fs.writeFile(path.join(folder, 'kunden.csv'), 'Kundennummer;Nachname\n1;Muster')
  const other = await database.pool.connect()
  await other.query('begin; select pg_advisory_xact_lock(4210003)')

  await expect(database.importFolder(folder)).rejects.toThrow(
    'Ein anderer Import läuft gerade. Übernommen wurde nichts.',
  )

  await other.query('rollback')
  other.release()
  const report = await database.importFolder(folder)
  expect(report.files).toEqual([
    { file: 'kunden.csv', added: 1, changed: 0, unchanged: 0, refused: 0 },
  ])
  await fs.rm(folder, { recursive: true })
})
