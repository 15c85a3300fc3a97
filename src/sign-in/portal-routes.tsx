import { Hono } from 'hono'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { mailLinkRoutes } from '#src/sign-in/by-link/mail-link-routes.tsx'
import { ownLinkRoutes } from '#src/sign-in/by-link/own-link-routes.tsx'
import { passwordRoutes } from '#src/sign-in/by-password/password-routes.tsx'
import { newPasswordRoutes } from '#src/sign-in/new-password/new-password-routes.tsx'
import { ownPasswordRoutes } from '#src/sign-in/new-password/own-password-routes.tsx'
import { registerRoutes } from '#src/sign-in/registering/register-routes.tsx'
import { secondStepRoutes } from '#src/sign-in/second-step/second-step-routes.tsx'
import { leaveRoutes } from './leave-routes.ts'

/** Everything about registering, coming in and going out. */
export function signInRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  app.route('/', registerRoutes(portal))
  app.route('/', passwordRoutes(portal))
  app.route('/', mailLinkRoutes(portal))
  app.route('/', secondStepRoutes(portal))
  app.route('/', ownLinkRoutes(portal))
  app.route('/', newPasswordRoutes(portal))
  app.route('/', ownPasswordRoutes(portal))
  app.route('/', leaveRoutes(portal))
  return app
}
