import { type Context, Hono } from 'hono'
import { keepTyped } from '#src/drafts/keep-typed.tsx'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { alreadyReported } from '#templates/readings/failures.ts'
import { ReceiptPage } from '#templates/readings/receipt.tsx'
import { SubmitReadingsPage } from '#templates/readings/submit-readings.tsx'
import { isReadyToSend } from './assessment.ts'
import { checkRoutes } from './check/check-routes.tsx'
import { correctionRoutes } from './corrections/correction-routes.tsx'
import { correctionPageOf, tellSignedOut } from './corrections/signed-out.tsx'
import { withdrawalRoutes } from './corrections/withdrawal-routes.tsx'
import { openedForm, refusedForm } from './form-page.ts'
import { keepTypedWhenSignedOut } from './keep-typed.tsx'
import { backToReceiptAfterSigningIn, photoRoutes } from './photo/photo-routes.tsx'
import { loadPostedForm, type PostedForm } from './posted-form.ts'
import { findFormRows } from './queries.ts'
import { findReceiptOf } from './receipt-queries.ts'
import { submissionListRoutes } from './receipts/list-routes.tsx'
import { receiptPaperRoutes } from './receipts/paper-routes.ts'
import { receiptMark } from './receipts/receipt-mark.ts'
import { alreadySentAs, reportedMeanwhile } from './repeated-sending.ts'
import { sendReadings } from './send-readings.ts'

/** What a customer can do with readings: type, have them checked, send them, see the receipt. */
export function readingRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()
  const { db, paths } = portal

  routes.get(slugs.readings, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const rows = await findFormRows(db, { customerId, today: view.today, formKey: '' })
    return respond(c, <SubmitReadingsPage view={view} {...openedForm(rows, view)} />)
  })

  routes.post(slugs.readings, async (c) => {
    const fields = await readTypedFields(c)
    const posted = await loadPostedForm(c, portal, fields)
    const sentAs = alreadySentAs(posted)
    if (sentAs) return c.redirect(paths.receipt(sentAs), 303)
    if (!canBeSent(posted)) return refuse(c, posted)
    const result = await sendReadings(c, portal, posted)
    if ('reference' in result) return c.redirect(paths.receipt(result.reference), 303)
    // another tab was faster: look again and answer what it left
    const again = await loadPostedForm(c, portal, fields)
    const reference = alreadySentAs(again)
    return reference ? c.redirect(paths.receipt(reference), 303) : refuse(c, again)
  })

  routes.get(slugs.receipt, async (c) => {
    const view = c.get('view')
    const rows = await findReceiptOf(db, view.customer.customerId, c.req.param('reference'))
    if (!rows) return c.notFound()
    const done = receiptMark(c.req.query('hinweis'))
    return respond(c, <ReceiptPage view={view} customer={view.customer} rows={rows} done={done} />)
  })

  routes.route('/', checkRoutes(portal))
  routes.route('/', photoRoutes(portal))
  routes.route('/', receiptPaperRoutes(portal))
  routes.route('/', submissionListRoutes(portal))
  routes.route('/', correctionRoutes(portal))
  routes.route('/', withdrawalRoutes(portal))
  app.use(slugs.readings, keepTypedWhenSignedOut)
  app.use(slugs.readingCheck, keepTypedWhenSignedOut)
  app.post(slugs.sendPhoto, backToReceiptAfterSigningIn)
  app.use(slugs.correctSubmission, keepTyped())
  app.use(slugs.correctionCheck, tellSignedOut, keepTyped(correctionPageOf))
  app.use(slugs.withdrawSubmission, keepTyped())
  app.use(`${slugs.readings}/*`, requireCustomer)
  app.route('/', routes)
  return app
}

function canBeSent(posted: PostedForm): boolean {
  return reportedMeanwhile(posted).length === 0 && isReadyToSend(posted.assessment, posted.readings)
}

function refuse(c: Context<CustomerEnv>, posted: PostedForm): Promise<Response> {
  const view = c.get('view')
  const form = refusedForm(posted, view, alreadyReported(reportedMeanwhile(posted), view.language))
  return respond(c, <SubmitReadingsPage view={view} meters={posted.meters} form={form} />, 422)
}
