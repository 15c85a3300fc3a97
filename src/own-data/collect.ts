import type { Db } from '#src/platform/database/connect.ts'
import type { DocumentStore } from '#src/platform/storage/document-store.ts'
import { takeTurns } from '#src/platform/turns.ts'
import { findOwnFiles, type OwnFile } from './file-queries.ts'
import { findOwnRows } from './queries.ts'
import type { OwnRow, Section } from './section.ts'
import { sections } from './sections.ts'

/** Everything about one customer as it was at one moment; of files where they lie. */
export interface OwnData {
  tables: { section: Section; rows: OwnRow[] }[]
  files: OwnFile[]
  /** Listed, and not in the store as they were taken in. */
  missing: OwnFile[]
}

export type CollectOwnData = (customerId: string) => Promise<OwnData>

/** One customer after the other: a large one holds many thousand rows in memory for a moment. */
export function collecting(db: Db, store: DocumentStore): CollectOwnData {
  const inTurn = takeTurns(1)
  return (customerId) =>
    inTurn(async () => {
      const { tables, files } = await readAtOneMoment(db, customerId)
      const intact: OwnFile[] = []
      const missing: OwnFile[] = []
      for (const file of files) {
        const isIntact = await isAsTakenIn(store, file)
        ;(isIntact ? intact : missing).push(file)
      }
      return { tables, files: intact, missing }
    })
}

function readAtOneMoment(db: Db, customerId: string): Promise<Pick<OwnData, 'tables' | 'files'>> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const tables: OwnData['tables'] = []
      for (const section of sections) {
        const rows = await findOwnRows(trx, section, customerId)
        tables.push({ section, rows: rows.map((row) => inWords(section, row)) })
      }
      return { tables, files: await findOwnFiles(trx, customerId) }
    })
}

function inWords({ columns }: Section, row: OwnRow): OwnRow {
  const named = columns.map(({ heading, words }) => {
    const value = row[heading]
    return [heading, words && typeof value === 'string' ? (words[value] ?? value) : value]
  })
  return Object.fromEntries(named)
}

async function isAsTakenIn(store: DocumentStore, file: OwnFile): Promise<boolean> {
  try {
    return (await store.sha256Of(file.storageKey)) === file.sha256
  } catch {
    // a store that does not answer keeps nobody from the rest
    return false
  }
}
