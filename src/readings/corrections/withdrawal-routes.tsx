import { Hono } from 'hono'
import { typedBefore } from '#src/drafts/keep-typed.tsx'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { WithdrawPage } from '#templates/readings/corrections/withdraw-page.tsx'
import { fieldNames } from '../forms.ts'
import { findReceiptOf } from '../receipt-queries.ts'
import { answerRefusal } from './refusal.tsx'
import { sendWithdrawal } from './send-withdrawal.ts'

/** Taking a submission back for good: a page that asks once, and one that has done it. */
export function withdrawalRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { db, paths } = portal

  routes.get(slugs.withdrawSubmission, async (c) => {
    const view = c.get('view')
    const reference = c.req.param('reference')
    const rows = await findReceiptOf(db, view.customer.customerId, reference)
    if (!rows) return c.notFound()
    const [{ withdrawnAt }] = rows
    if (withdrawnAt) return c.redirect(paths.receipt(reference), 303)
    // the form of a correction says what can still be done
    if (rows.some((row) => row.isFetched))
      return c.redirect(paths.correctSubmission(reference), 303)
    const typed = await typedBefore(c, portal)
    return respond(c, <WithdrawPage view={view} rows={rows} why={typed?.[fieldNames.why] ?? ''} />)
  })

  routes.post(slugs.withdrawSubmission, async (c) => {
    const reference = c.req.param('reference')
    const rows = await findReceiptOf(db, c.get('view').customer.customerId, reference)
    if (!rows) return c.notFound()
    const fields = await readTypedFields(c)
    const refusal = await sendWithdrawal(c, portal, rows, fields[fieldNames.why] ?? '')
    if (refusal) return answerRefusal(c, portal, 'withdraw', refusal)
    return c.redirect(paths.receipt(reference, 'zurueckgenommen'), 303)
  })

  return routes
}
