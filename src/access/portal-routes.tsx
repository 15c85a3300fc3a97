import { Hono } from 'hono'
import { keepTyped } from '#src/drafts/keep-typed.tsx'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { AccessPage } from '#templates/access/access-page.tsx'
import { AccessClosedPage } from '#templates/access/close-access-page.tsx'
import { closingRoutes } from './closing/closing-routes.tsx'
import { deviceRoutes } from './devices/device-routes.ts'
import { findDevicesOf } from './devices/queries.ts'
import { confirmEmailRoutes } from './email/confirm-email-routes.tsx'
import { emailRoutes } from './email/email-routes.tsx'
import { findAccessOrThrow } from './queries.ts'

/** How somebody signs in, where they are signed in, and where their mails go. */
export function accessRoutes(portal: Portal): Hono<PortalEnv> {
  const { db, clock } = portal
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()

  routes.get(slugs.access, async (c) => {
    const { customer } = c.get('view')
    const { sessionId, loginId } = c.get('session')
    const [access, devices] = await Promise.all([
      findAccessOrThrow(db, loginId, clock()),
      findDevicesOf(db, loginId, clock()),
    ])
    const done = c.req.query('fertig')
    const props = { view: c.get('view'), customer, access, devices, sessionId, done }
    return respond(c, <AccessPage {...props} />)
  })

  routes.route('/', deviceRoutes(portal))
  routes.route('/', emailRoutes(portal))
  routes.route('/', closingRoutes(portal))

  app.get(slugs.accessClosed, (c) => respond(c, <AccessClosedPage view={c.get('view')} />))
  app.use(slugs.newEmail, keepTyped())
  app.use(slugs.closeAccess, keepTyped())
  app.use(`${slugs.access}/*`, requireCustomer)
  app.route('/', routes)
  app.route('/', confirmEmailRoutes(portal))
  return app
}
