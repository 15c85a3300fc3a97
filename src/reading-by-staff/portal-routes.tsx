import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { keepTyped, typedBefore } from '#src/drafts/keep-typed.tsx'
import { countInquiry } from '#src/inquiries/inquiry-throttle.ts'
import { findSentInquiryOf } from '#src/inquiries/sent-inquiry-queries.ts'
import { whereOffered } from '#src/offered.ts'
import { slugs } from '#src/paths.ts'
import { parseForm } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { findFormRows } from '#src/readings/queries.ts'
import { metersOf } from '#src/readings/reading-form.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { CannotReadPage } from '#templates/reading-by-staff/cannot-read.tsx'
import { ObjectionReceiptPage } from '#templates/reading-by-staff/objection-receipt.tsx'
import { cannotReadForm, chosenMeters, fieldNames, ownMeters } from './forms.ts'
import { sendObjection } from './send-objection.ts'

/** "Ich kann nicht selbst ablesen": somebody from the utility comes, and that costs nothing. */
export function readingByStaffRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()
  const { db, paths } = portal

  async function metersIn({ customer, today }: CustomerEnv['Variables']['view']) {
    const { customerId } = customer
    return ownMeters(metersOf(await findFormRows(db, { customerId, today, formKey: '' })))
  }

  routes.get(slugs.cannotRead, async (c) => {
    const view = c.get('view')
    const meters = await metersIn(view)
    const typed = await typedBefore(c, portal)
    const chosen = typed ? chosenMeters(meters, typed) : meters
    const fields = { ...typed, [fieldNames.formKey]: randomUUID() }
    return respond(c, <CannotReadPage view={view} meters={meters} form={{ fields, chosen }} />)
  })

  routes.post(slugs.cannotRead, async (c) => {
    const view = c.get('view')
    const meters = await metersIn(view)
    const form = await parseForm(c, cannotReadForm)
    const chosen = chosenMeters(meters, form.typed)
    if (!form.isValid || chosen.length === 0) {
      const codes = form.isValid ? {} : form.codes
      const page = { view, meters, form: { fields: form.typed, chosen, codes } }
      return respond(c, <CannotReadPage {...page} />, 422)
    }
    const until = await countInquiry(portal, view.customer.customerId)
    if (until) return refuseTooMany(c, portal, until, 'other')
    const { reference } = await sendObjection(portal, view, chosen, form.values)
    return c.redirect(paths.cannotReadReceipt(reference), 303)
  })

  routes.get(slugs.cannotReadReceipt, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const reference = c.req.param('reference')
    const [sent] = await findSentInquiryOf(db, { customerId, kind: 'cannotRead', reference })
    return sent ? respond(c, <ObjectionReceiptPage view={view} sent={sent} />) : c.notFound()
  })

  for (const slug of [slugs.cannotRead, slugs.cannotReadReceipt]) {
    app.use(slug, whereOffered('readingByStaff'), keepTyped(), requireCustomer)
  }
  app.route('/', routes)
  return app
}
