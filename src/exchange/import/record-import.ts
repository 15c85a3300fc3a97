import type pg from 'pg'
import type { ImportReport } from './report.ts'

/** Leaves a trace of an import that has changed something. */
export async function recordImport(client: pg.ClientBase, report: ImportReport): Promise<void> {
  const changed = report.files.filter((file) => file.added + file.changed > 0)
  if (changed.length === 0) return
  const details = Object.fromEntries(
    changed.map(({ file, added, changed, refused }) => [file, { added, changed, refused }]),
  )
  await client.query(
    `insert into audit_event (actor_kind, event, details)
     values ('system', 'masterDataImported', $1)`,
    [JSON.stringify(details)],
  )
}
