import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { InstalmentReceiptPage } from '#templates/instalments/receipt.tsx'
import { findInstalmentReceipt } from './queries.ts'
import { withdrawChange } from './withdraw-change.ts'

/** The receipt of a change, and its way back while billing has not fetched it. */
export function instalmentReceiptRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { db, paths } = portal

  async function findReceipt(customerId: string, reference: string) {
    const [first, ...rest] = await findInstalmentReceipt(db, { customerId, reference })
    return first && ([first, ...rest] satisfies [typeof first, ...(typeof first)[]])
  }

  routes.get(slugs.instalmentReceipt, async (c) => {
    const view = c.get('view')
    const rows = await findReceipt(view.customer.customerId, c.req.param('reference'))
    return rows ? respond(c, <InstalmentReceiptPage view={view} rows={rows} />) : c.notFound()
  })

  // where "sign in" and the switch of the language lead back to
  routes.get(slugs.withdrawInstalment, (c) =>
    c.redirect(paths.instalmentReceipt(c.req.param('reference')), 303),
  )

  routes.post(slugs.withdrawInstalment, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const reference = c.req.param('reference')
    const rows = await findReceipt(customerId, reference)
    if (!rows) return c.notFound()
    if (await withdrawChange(portal, view, rows))
      return c.redirect(paths.instalmentReceipt(reference), 303)
    const now = await findReceipt(customerId, reference)
    // sent twice at once: the other one took it back
    if (now?.[0].withdrawnAt) return c.redirect(paths.instalmentReceipt(reference), 303)
    const page = <InstalmentReceiptPage view={view} rows={now ?? rows} isTooLate />
    return respond(c, page, 409)
  })

  return routes
}
