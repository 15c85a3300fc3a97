import type pg from 'pg'
import type { DocumentStore } from '#src/platform/storage/document-store.ts'
import { type FileReading, readFile } from './file-reading.ts'
import type { ImportRun } from './import-file.ts'
import { importFiles } from './import-files.ts'
import { listProblems } from './list-problems.ts'
import { mergeFile } from './merge/merge-file.ts'
import { recordImport } from './record-import.ts'
import type { FileReport, ImportReport } from './report.ts'
import { openSources } from './source/open-sources.ts'
import { stage } from './staging.ts'
import { inImportTransaction } from './transaction.ts'

export interface ImportOptions {
  pool: pg.Pool
  store: DocumentStore
  /** Where the files of `interfaces.md` 3 lie. */
  folder: string
  /** Says what would happen and changes nothing. */
  isDryRun?: boolean
  onProgress?: (progress: ImportProgress) => void
  /** Calendar day in Berlin: readings after it are not taken. */
  today: string
}

export interface ImportProgress {
  file: string
  /** Reading the file, or bringing what was read into the tables. */
  step: 'reading' | 'merging'
  rows: number
}

/**
 * Imports a folder in one transaction. Rows that cannot be taken are in the report; the others are
 * there. Repeatable: the same folder again changes nothing.
 * @throws ImportRefused when nothing of the folder can be taken
 */
export async function importFolder(options: ImportOptions): Promise<ImportReport> {
  const { folder, isDryRun = false, onProgress = () => undefined } = options
  const { sources, notes } = await openSources(folder, importFiles)
  return inImportTransaction(options.pool, isDryRun, async (client) => {
    const { store, today } = options
    const run: ImportRun = { client, store, folder, isDryRun, today, sources }
    const files = await importSources(run, onProgress)
    const report = { isDryRun, files, problems: await listProblems(run), notes }
    await recordImport(client, report)
    return report
  })
}

async function importSources(
  run: ImportRun,
  onProgress: (progress: ImportProgress) => void,
): Promise<FileReport[]> {
  const files: FileReport[] = []
  const readings = run.sources.map((source) =>
    readFile(source, (rows) => onProgress({ file: source.file.name, step: 'reading', rows })),
  )
  try {
    // documents take long to be kept: this comes first, while no row is locked yet
    for (const reading of readings.filter(isAboutDocuments)) await stageWhole(run, reading)
    for (const reading of readings) {
      if (!isAboutDocuments(reading)) await stageWhole(run, reading)
      const { source, found } = reading
      onProgress({ file: source.file.name, step: 'merging', rows: found.rows })
      files.push(await mergeFile({ ...run, source }))
    }
  } finally {
    for (const { lines } of readings) lines.destroy()
  }
  return files
}

function isAboutDocuments({ source }: FileReading): boolean {
  return source.file.afterStaging !== undefined
}

async function stageWhole(run: ImportRun, reading: FileReading): Promise<void> {
  await stage(run.client, reading)
  await reading.source.file.afterStaging?.({ ...run, source: reading.source })
}
