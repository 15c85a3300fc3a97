import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { importFolder } from '#src/exchange/import/import-folder.ts'
import { type ImportReport, problemLine } from '#src/exchange/import/report.ts'
import { folderStore } from '#src/platform/storage/folder-store.ts'
import { type TestDatabase, testDatabase } from '#tests/support/test-database.ts'

export type Files = Record<string, string | Buffer>

export const today = '2026-11-23'

/** A small town that can be imported as it is; tests replace or add what they are about. */
export const town: Files = {
  'kunden.csv': [
    'Kundennummer;Nachname;Vorname;E-Mail;Straße;Hausnummer;PLZ;Ort;Land',
    '4711;Muster;Anna;anna@beispiel.example;Hauptstraße;1;80331;München;DE',
    '4712;Weiß;Bruno;;Hauptstraße;2;80331;München;',
  ].join('\n'),
  'zaehlpunkte.csv': [
    'Zählpunkt;Sparte;Straße;Hausnummer;PLZ;Ort;Lage;MaLo-ID',
    'ZP-1;Strom;Hauptstraße;1;80331;München;Keller;51238696781',
    'ZP-2;Gas;Hauptstraße;2;80331;München;;',
  ].join('\n'),
  'vertraege.csv': [
    'Vertragsnummer;Kundennummer;Zählpunkt;Beginn;Ende;Jahresprognose',
    'V-1;4711;ZP-1;01.01.2020;;2500',
    'V-2;4712;ZP-2;2021-07-01;;12000,5',
  ].join('\n'),
  'zaehler.csv': [
    'Zählernummer;Zählpunkt;Einbau;Ausbau',
    '1ESY1160123456;ZP-1;2019-05-01;',
    '7GAS0001;ZP-2;2018-01-01;',
  ].join('\n'),
  'zaehlwerke.csv': [
    'Zählernummer;OBIS;Tarifzone;Vorkommastellen;Nachkommastellen;Einheit',
    '1ESY1160123456;1-1:1.8.1;HT;6;1;kWh',
    '1ESY1160123456;1-1:1.8.2;NT;6;1;kWh',
    '7GAS0001;7-1:3.0.0;ET;5;3;m3',
  ].join('\n'),
  'zaehlerstaende.csv': [
    'Zählernummer;OBIS;Ablesedatum;Stand;Ablesegrund;Herkunft',
    '1ESY1160123456;1-1:1.8.1;31.12.2024;12345,6;Turnus;Netzbetreiber',
    '1ESY1160123456;1-1:1.8.2;31.12.2024;2345;Turnus;Netzbetreiber',
    '7GAS0001;7-1:3.0.0;2024-12-31;345.678;;',
  ].join('\n'),
  'ablesezeitraeume.csv': [
    'Bezeichnung;Von;Bis;Stichtag;Sparte',
    'Jahresablesung 2026;15.11.2026;31.12.2026;31.12.2026;',
  ].join('\n'),
}

export interface TestTown extends TestDatabase {
  /** Where documents are kept. */
  documents: string
  /** Imports these files as a folder of their own. */
  import(files: Files, options?: { isDryRun?: boolean }): Promise<ImportReport>
  importFolder(folder: string, options?: { isDryRun?: boolean }): Promise<ImportReport>
}

/** A database, and folders to import into it. */
export async function testTown(): Promise<TestTown> {
  const database = await testDatabase()
  const place = await fs.mkdtemp(path.join(os.tmpdir(), 'import-'))
  const documents = path.join(place, 'documents')
  let count = 0
  function importPlace(folder: string, options = {}): Promise<ImportReport> {
    const { pool } = database
    return importFolder({ pool, store: folderStore(documents), folder, today, ...options })
  }
  return {
    ...database,
    documents,
    importFolder: importPlace,
    async import(files, options) {
      count += 1
      const folder = path.join(place, `folder-${count}`)
      await writeFolder(folder, files)
      return importPlace(folder, options)
    },
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]()
      await fs.rm(place, { recursive: true, force: true })
    },
  }
}

export async function writeFolder(folder: string, files: Files): Promise<void> {
  await fs.mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await fs.writeFile(path.join(folder, name), content)
  }
}

/** The town with further lines below one of its files. */
export function townWith(file: string, ...lines: string[]): Files {
  return { ...town, [file]: [town[file], ...lines].join('\n') }
}

export function linesOf(report: ImportReport): string[] {
  return report.problems.map(problemLine)
}

/** [new, changed, unchanged, refused] of a file. */
export function countsOf(report: ImportReport, file: string): number[] {
  const found = report.files.find((candidate) => candidate.file === file)
  return found ? [found.added, found.changed, found.unchanged, found.refused] : []
}
