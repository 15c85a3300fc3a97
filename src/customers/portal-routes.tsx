import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { CustomerDataPage } from '#templates/customers/customer-data-page.tsx'
import { customerTexts } from '#templates/customers/texts.ts'
import { billingAddressRoutes } from './billing-address/billing-address-routes.tsx'
import { findCustomerDataOrThrow, findSuppliesOf } from './data-queries.ts'
import { nameRoutes } from './name/name-routes.tsx'
import { phoneRoutes } from './phone/phone-routes.tsx'
import { reportRoutes } from './reports/report-routes.tsx'

/** What the utility knows about a customer, and the ways to mend it. */
export function customerRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()
  const { db } = portal

  routes.get(slugs.customerData, async (c) => {
    const view = c.get('view')
    const { customer } = view
    const { customerId } = customer
    const [data, supplies] = await Promise.all([
      findCustomerDataOrThrow(db, customerId),
      findSuppliesOf(db, { customerId }),
    ])
    const words = customerTexts[view.language]
    const made = data.changes.find(({ reference }) => reference === c.req.query('vorgang'))
    const flash = c.req.query('unveraendert') ? words.unchanged : undefined
    const page = (
      <CustomerDataPage
        view={view}
        customer={customer}
        data={data}
        supplies={supplies}
        flash={made ? words.changed(made.reference) : flash}
      />
    )
    return respond(c, page)
  })

  app.use(slugs.customerData, requireCustomer)
  app.route('/', billingAddressRoutes(portal))
  app.route('/', phoneRoutes(portal))
  app.route('/', nameRoutes(portal))
  app.route('/', reportRoutes(portal))
  app.route('/', routes)
  return app
}
