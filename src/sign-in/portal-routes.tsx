import { Hono } from 'hono'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { passwordRoutes } from './password-routes.tsx'

/** Everything about coming in and going out; registering is `registerRoutes`. */
export function signInRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  app.route('/', passwordRoutes(portal))
  return app
}
