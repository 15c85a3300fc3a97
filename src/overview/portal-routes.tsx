import { Hono } from 'hono'
import { consumptionAtAGlance, daysOfTwoYears } from '#src/consumption/at-a-glance.ts'
import { slugs } from '#src/paths.ts'
import { addDays } from '#src/platform/calendar.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { findFormRows } from '#src/readings/queries.ts'
import { metersOf } from '#src/readings/reading-form.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { OverviewPage } from '#templates/overview/overview.tsx'
import { findOverview } from './queries.ts'

export function overviewRoutes({ db }: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()

  routes.get(slugs.overview, async (c) => {
    const view = c.get('view')
    const { customer, today } = view
    const { customerId } = customer
    const [rows, { history, ...rest }] = await Promise.all([
      findFormRows(db, { customerId, today, formKey: '' }),
      findOverview(db, { customerId, since: addDays(today, -daysOfTwoYears) }),
    ])
    const glance = consumptionAtAGlance(history)
    const props = { view, customer, meters: metersOf(rows), glance, ...rest }
    return respond(c, <OverviewPage {...props} />)
  })

  app.use(slugs.overview, requireCustomer)
  app.route('/', routes)
  return app
}
