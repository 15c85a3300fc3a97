import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { findSuppliesOf } from '#src/customers/data-queries.ts'
import { keepTyped, typedBefore } from '#src/drafts/keep-typed.tsx'
import { countInquiry } from '#src/inquiries/inquiry-throttle.ts'
import { findSentInquiryOf } from '#src/inquiries/sent-inquiry-queries.ts'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { ReportPage } from '#templates/customers/reports/report-page.tsx'
import { ReportReceiptPage } from '#templates/customers/reports/report-receipt.tsx'
import { readReport, reportNames } from './forms.ts'
import { findReported } from './reported.ts'
import { sendReport } from './send-report.ts'

/** What is wrong and cannot be changed alone goes to people, from where it stands. */
export function reportRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()
  const { db, paths } = portal

  routes.get(slugs.reportMistake, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const [typed = {}, supplies] = await Promise.all([
      typedBefore(c, portal),
      findSuppliesOf(db, { customerId }),
    ])
    const reported = findReported(
      c.req.query('was') ?? (typed[reportNames.what] || undefined),
      supplies,
    )
    if (!reported) return c.notFound()
    const fields = { ...typed, [reportNames.formKey]: randomUUID() }
    return respond(c, <ReportPage view={view} reported={reported} typed={fields} />)
  })

  routes.post(slugs.reportMistake, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const typed = await readTypedFields(c)
    const supplies = await findSuppliesOf(db, { customerId })
    const reported = findReported(typed[reportNames.what] || undefined, supplies)
    if (!reported) return c.notFound()
    const read = readReport(typed, reported)
    if ('faults' in read) {
      const page = { view, reported, typed, faults: read.faults }
      return respond(c, <ReportPage {...page} />, 422)
    }
    const until = await countInquiry(portal, customerId)
    if (until) return refuseTooMany(c, portal, until, 'other')
    const { reference } = await sendReport(portal, view, reported, read.report)
    return c.redirect(paths.reportedMistake(reference), 303)
  })

  routes.get(slugs.reportedMistake, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const reference = c.req.param('reference')
    const [sent] = await findSentInquiryOf(db, { customerId, kind: 'report', reference })
    return sent ? respond(c, <ReportReceiptPage view={view} sent={sent} />) : c.notFound()
  })

  for (const slug of [slugs.reportMistake, slugs.reportedMistake]) {
    app.use(slug, keepTyped(), requireCustomer)
  }
  app.route('/', routes)
  return app
}
