import type pg from 'pg'
import type { DocumentStore } from '#src/platform/storage/document-store.ts'
import type { ImportProgress, ImportRun } from './import-file.ts'
import { importFiles } from './import-files.ts'
import { importSources } from './import-sources.ts'
import { listProblems } from './list-problems.ts'
import { recordImport } from './record-import.ts'
import type { ImportReport } from './report.ts'
import { openSources } from './source/open-sources.ts'
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
    const run: ImportRun = { client, store, folder, isDryRun, today, sources, onProgress }
    const files = await importSources(run)
    const report = { isDryRun, files, problems: await listProblems(run), notes }
    await recordImport(client, report)
    return report
  })
}
