import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { SubmissionsPage } from '#templates/readings/receipts/submissions-page.tsx'
import { findSubmissionsOf } from './queries.ts'

const onAPage = 20

/** Everything a customer has ever reported, page by page. */
export function submissionListRoutes({ db }: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()

  routes.get(slugs.submissions, async (c) => {
    const view = c.get('view')
    const after = c.req.query('nach')
    // one more than is shown tells whether the list goes on
    const found = await findSubmissionsOf(db, view.customer.customerId, {
      after,
      most: onAPage + 1,
    })
    const submissions = found.slice(0, onAPage)
    const next = found.length > onAPage ? submissions.at(-1)?.reference : undefined
    const isLater = after !== undefined
    const props = { view, submissions, isLater, next }
    return respond(c, <SubmissionsPage {...props} />)
  })

  return routes
}
