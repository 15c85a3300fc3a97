import { Hono } from 'hono'
import { officeSlugs } from '#src/office-paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { memberRoutes } from '#src/staff/members/back-office-routes.tsx'
import { staffFactorRoutes } from '#src/staff/sign-in/factor-routes.tsx'
import { staffPasswordRoutes } from '#src/staff/sign-in/password-routes.tsx'
import { staffSignInRoutes } from '#src/staff/sign-in/sign-in-routes.tsx'
import { OfficeHomePage } from '#templates/staff/home-page.tsx'
import type { OfficeEnv } from './office-env.ts'
import { ownAccessRoutes } from './own-access-routes.tsx'

/** Coming into the back office, its first page, and the people in it. */
export function staffRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const inside = new Hono<OfficeEnv>()
  app.route('/', staffSignInRoutes(portal))
  app.route('/', staffFactorRoutes(portal))
  app.route('/', staffPasswordRoutes(portal))
  inside.get(officeSlugs.home, (c) => respond(c, <OfficeHomePage view={c.get('view')} />))
  app.route('/', inside)
  app.route('/', ownAccessRoutes(portal))
  app.route('/', memberRoutes(portal))
  return app
}
