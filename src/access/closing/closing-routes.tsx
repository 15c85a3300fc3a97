import { type Context, Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { dropCookie } from '#src/platform/http/cookies.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { confirmIdentity, needsPassword } from '#src/sign-in/confirm-identity.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { cookies } from '#src/sign-in/visitor.ts'
import { CloseAccessPage } from '#templates/access/close-access-page.tsx'
import { identityField } from '#templates/sign-in/identity-field.tsx'
import { closeAccess } from './close-access.ts'
import { hasLogin } from './queries.ts'

/** Leaving the portal for good, after showing once more who it is. */
export function closingRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { clock, settings, paths } = portal

  routes.get(slugs.closeAccess, (c) => {
    const asks = needsPassword(c.get('session'), clock())
    return respond(c, <CloseAccessPage view={c.get('view')} needsPassword={asks} />)
  })

  routes.post(slugs.closeAccess, async (c) => {
    const view = c.get('view')
    const session = c.get('session')
    const typed = await readTypedFields(c)
    const fault = await confirmIdentity(portal, session, typed[identityField])
    // pressed twice: the first time has closed it while this one was still being checked
    if (fault && !(await hasLogin(portal.db, session.loginId))) return gone(c)
    if (fault instanceof Date) return refuseTooMany(c, portal, fault, 'other')
    if (fault) {
      const asks = needsPassword(session, clock())
      const page = <CloseAccessPage view={view} needsPassword={asks} fault={fault} />
      return respond(c, page, 422)
    }
    await closeAccess(portal, session)
    return gone(c)
  })

  function gone(c: Context): Response {
    dropCookie(c, settings, cookies.session)
    c.header('Clear-Site-Data', '"cache", "storage"')
    return c.redirect(paths.accessClosed(), 303)
  }

  return routes
}
