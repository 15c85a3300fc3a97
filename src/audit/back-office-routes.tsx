import { stringify } from 'csv-stringify/sync'
import { Hono } from 'hono'
import { officeSlugs } from '#src/office-paths.ts'
import { germanCsv } from '#src/platform/csv.ts'
import type { Db } from '#src/platform/database/connect.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { OfficeEnv } from '#src/staff/office-env.ts'
import { requireAdmin } from '#src/staff/require-admin.tsx'
import { auditColumns, auditLine } from '#templates/audit/audit-line.ts'
import { AuditPage } from '#templates/audit/audit-page.tsx'
import { filterWords, readFilter } from './filter.ts'
import { findRecord, type RecordFilter } from './queries.ts'
import { recordEvent } from './record-event.ts'

const onAPage = 50
const inAFile = 50_000
const atOnce = 2_000

/** Who did what, when: looked at, and taken along. */
export function auditRoutes(portal: Portal): Hono<OfficeEnv> {
  const app = new Hono<OfficeEnv>()
  const { db, clock } = portal
  app.use(officeSlugs.audit, requireAdmin(portal))
  app.use(officeSlugs.auditCsv, requireAdmin(portal))

  app.get(officeSlugs.audit, async (c) => {
    const filter = readFilter(c.req.query())
    const events = await findRecord(db, filter, onAPage + 1)
    const isMore = events.length > onAPage
    const page = (
      <AuditPage
        view={c.get('view')}
        filter={filterWords(filter)}
        events={events.slice(0, onAPage)}
        isMore={isMore}
      />
    )
    return respond(c, page)
  })

  app.get(officeSlugs.auditCsv, async (c) => {
    const { staffMemberId } = c.get('view').staff
    const filter = readFilter(c.req.query())
    const actor = { kind: 'staff', id: staffMemberId } as const
    await recordEvent(db, {
      at: clock(),
      actor,
      event: 'recordTaken',
      details: filterWords(filter),
    })
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', 'attachment; filename="protokoll.csv"')
    return c.body(ReadableStream.from(linesOf(db, filter)))
  })

  return app
}

/** In pieces, so that a record of years fits through a small memory; nothing in it runs as a formula. */
async function* linesOf(db: Db, filter: RecordFilter): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`\uFEFF${stringify([auditColumns], germanCsv)}`)
  let before = filter.before
  for (let taken = 0; taken < inAFile; taken += atOnce) {
    const events = await findRecord(db, { ...filter, before }, atOnce)
    if (events.length === 0) return
    before = events.at(-1)?.id
    yield encoder.encode(stringify(events.map(auditLine), germanCsv))
  }
}
