import type pg from 'pg'
import { announcementQueue } from '#src/documents/announcement/queue.ts'
import { documents } from './files/documents.ts'
import type { ImportReport } from './report.ts'

/** Leaves a trace of an import that has changed something, and word for whoever tells customers. */
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
  if (changed.some(({ file, added }) => file === documents.name && added > 0)) {
    await client.query(`insert into job (queue, payload) values ($1, '{}')`, [announcementQueue])
  }
}
