import type { MiddlewareHandler } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import { NotePage } from '#templates/staff/note-page.tsx'
import { staffTexts as words } from '#templates/staff/texts.ts'
import type { OfficeEnv } from './office-env.ts'

/** Lets administrators through; anybody else gets 403, and that they tried is written down. */
export function requireAdmin({ db, clock }: Portal): MiddlewareHandler<OfficeEnv> {
  return async function requireAdmin(c, next) {
    const view = c.get('view')
    if (view.staff.role === 'admin') return next()
    await recordEvent(db, {
      at: clock(),
      actor: { kind: 'staff', id: view.staff.staffMemberId },
      event: 'adminPageRefused',
      details: { method: c.req.method, page: view.path.slice(0, 200) },
    })
    const way = { href: view.paths.office.home(), words: words.toOffice }
    const page = (
      <NotePage view={view} title={words.forbidden} lead={words.forbiddenLead} way={way} />
    )
    return respond(c, page, 403)
  }
}
