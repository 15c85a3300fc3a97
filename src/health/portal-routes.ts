import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { slugs } from '#src/paths.ts'
import type { Portal } from '#src/portal.ts'

/** For a balancer or monitor: the process answers, and it can serve pages. One word each. */
export function healthRoutes({ db }: Portal): Hono {
  const routes = new Hono()

  routes.get(slugs.alive, (c) => c.text('gesund'))

  routes.get(slugs.ready, async (c: Context) => {
    await sql`select 1`.execute(db)
    return c.text('bereit')
  })

  return routes
}
