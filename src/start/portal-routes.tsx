import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { findOpenAndNextPeriods } from '#src/reading-periods/queries.ts'
import { StartPage } from '#templates/start/start-page.tsx'

export function startRoutes(portal: Portal): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>()

  routes.get(slugs.start, async (c) => {
    const view = c.get('view')
    const periods = await findOpenAndNextPeriods(portal.db, view.today)
    return respond(c, <StartPage view={view} periods={periods} />)
  })

  return routes
}
