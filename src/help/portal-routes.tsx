import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { PortalEnv } from '#src/portal.ts'
import { HelpPage } from '#templates/help/help-page.tsx'

/** How meters are read, for everybody. */
export function helpRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>()
  routes.get(slugs.help, (c) => respond(c, <HelpPage view={c.get('view')} />))
  return routes
}
