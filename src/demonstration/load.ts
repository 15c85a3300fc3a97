import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { importFolder } from '#src/exchange/import/import-folder.ts'
import type { ImportReport } from '#src/exchange/import/report.ts'
import type { Db } from '#src/platform/database/connect.ts'
import type { DocumentStore } from '#src/platform/storage/document-store.ts'
import type { Passwords } from '#src/sign-in/passwords.ts'
import { giveLogins, giveStaffLogins } from './logins.ts'
import type { Display } from './rows.ts'
import { sendReadings } from './sent-readings.ts'
import { nameUtility } from './utility-row.ts'
import { writeDemonstrationFolder } from './write-folder.ts'

export interface LoadOptions {
  db: Db
  pool: pg.Pool
  store: DocumentStore
  passwords: Passwords
  seed: string
  /** Calendar day in Berlin. */
  today: string
  now: Date
  /** German words for what is being done. */
  onProgress?: (step: string) => void
}

export interface LoadedDemonstration {
  report: ImportReport
  /** What the meters show today. */
  displays: Display[]
}

/**
 * Brings Stadtwerke Musterstadt into an empty, migrated database: master data through the import
 * that every utility uses, then what no import brings: logins, staff and readings of these days.
 */
export async function loadDemonstration(options: LoadOptions): Promise<LoadedDemonstration> {
  const { db, pool, store, seed, today, onProgress = () => undefined } = options
  const folder = await mkdtemp(path.join(tmpdir(), 'ablesbar-demo-import-'))
  try {
    onProgress('Stadtwerke Musterstadt wird erfunden')
    const { sentReadings, displays } = await writeDemonstrationFolder(folder, { seed, today })
    onProgress('Kunden, Zähler, Zählerstände und Dokumente werden importiert')
    const report = await importFolder({ pool, store, folder, today })
    onProgress('Zugänge werden angelegt')
    await db.transaction().execute(async (trx) => {
      await nameUtility(trx)
      await giveLogins(trx, options)
      await giveStaffLogins(trx, options)
    })
    onProgress('Die ersten Kundinnen und Kunden melden ihre Zählerstände')
    await sendReadings(db, sentReadings)
    return { report, displays }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
