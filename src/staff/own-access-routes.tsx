import { Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { officeSlugs } from '#src/office-paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import { OwnAccessPage } from '#templates/staff/own-access-page.tsx'
import type { OfficeEnv } from './office-env.ts'
import { endOwnSession, findStaffSessionsOf } from './session-queries.ts'

/** What a member of staff sees of their own access: where they are signed in. */
export function ownAccessRoutes(portal: Portal): Hono<OfficeEnv> {
  const app = new Hono<OfficeEnv>()
  const { db, clock, paths } = portal

  app.get(officeSlugs.ownAccess, async (c) => {
    const view = c.get('view')
    const sessions = await findStaffSessionsOf(db, view.staff.staffMemberId, clock())
    const { sessionId } = c.get('staffSession')
    return respond(c, <OwnAccessPage view={view} sessions={sessions} present={sessionId} />)
  })

  app.post(officeSlugs.endSession, async (c) => {
    await readTypedFields(c)
    const { staffMemberId } = c.get('view').staff
    const session = c.req.param('session')
    const isEnded = await db.transaction().execute(async (trx) => {
      if (!(await endOwnSession(trx, staffMemberId, session))) return false
      const actor = { kind: 'staff', id: staffMemberId } as const
      await recordEvent(trx, { at: clock(), actor, event: 'staffSessionEnded' })
      return true
    })
    return isEnded ? c.redirect(paths.office.ownAccess(), 303) : c.notFound()
  })

  return app
}
