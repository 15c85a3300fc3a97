import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { findFormRows } from '#src/readings/queries.ts'
import { metersOf } from '#src/readings/reading-form.ts'
import { findSubmissionsOf } from '#src/readings/receipts/queries.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { OverviewPage } from '#templates/overview/overview.tsx'

export function overviewRoutes({ db }: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()

  routes.get(slugs.overview, async (c) => {
    const view = c.get('view')
    const { customer, today } = view
    const { customerId } = customer
    const [rows, submissions] = await Promise.all([
      findFormRows(db, { customerId, today, formKey: '' }),
      findSubmissionsOf(db, customerId, { most: 5 }),
    ])
    const page = (
      <OverviewPage
        view={view}
        customer={customer}
        meters={metersOf(rows)}
        submissions={submissions}
      />
    )
    return respond(c, page)
  })

  app.use(slugs.overview, requireCustomer)
  app.route('/', routes)
  return app
}
