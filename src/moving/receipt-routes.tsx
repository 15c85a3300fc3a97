import { Hono } from 'hono'
import { findSentInquiryOf } from '#src/inquiries/sent-inquiry-queries.ts'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import { findReceiptOf } from '#src/readings/receipt-queries.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { MoveReceiptPage } from '#templates/moving/move-receipt.tsx'

/** What was reported about a move, with the final readings that came with it. */
export function moveReceiptRoutes({ db }: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()

  routes.get(slugs.movingReceipt, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const reference = c.req.param('reference')
    const [[sent], rows] = await Promise.all([
      findSentInquiryOf(db, { customerId, kind: 'moving', reference }),
      findReceiptOf(db, customerId, reference),
    ])
    return sent ? respond(c, <MoveReceiptPage view={view} sent={sent} rows={rows} />) : c.notFound()
  })

  return routes
}
