import { Hono } from 'hono'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { leaveRoutes } from './leave-routes.ts'
import { mailLinkRoutes } from './mail-link-routes.tsx'
import { newPasswordRoutes } from './new-password-routes.tsx'
import { ownPasswordRoutes } from './own-password-routes.tsx'
import { passwordRoutes } from './password-routes.tsx'
import { registerRoutes } from './register-routes.tsx'

/** Everything about registering, coming in and going out. */
export function signInRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  app.route('/', registerRoutes(portal))
  app.route('/', passwordRoutes(portal))
  app.route('/', mailLinkRoutes(portal))
  app.route('/', newPasswordRoutes(portal))
  app.route('/', ownPasswordRoutes(portal))
  app.route('/', leaveRoutes(portal))
  return app
}
