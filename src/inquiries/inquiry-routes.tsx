import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { keepAttachments } from '#src/attachments/keep.ts'
import { readFormWithAttachments } from '#src/attachments/read-form.ts'
import { typedBefore } from '#src/drafts/keep-typed.tsx'
import { slugs } from '#src/paths.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { sayRetryAfter } from '#src/platform/http/rate-limit.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { attachmentsError, noRoomError } from '#templates/attachments/attachments-field.tsx'
import { contactErrors, tooManyError } from '#templates/inquiries/contact/contact-errors.ts'
import { InquiriesPage } from '#templates/inquiries/inquiries-page.tsx'
import { InquiryPage } from '#templates/inquiries/inquiry-page.tsx'
import type { FieldError } from '#templates/view.ts'
import { addMessage } from './add-message.ts'
import { fieldNames, judge, messageForm } from './forms.ts'
import { countInquiry } from './inquiry-throttle.ts'
import { findInquiryOf, findOwnInquiries, type OwnInquiry } from './own-queries.ts'

const inquiriesOnAPage = 50

/** What a customer has asked, what became of it, and what they write about it later. */
export function inquiryRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { db, clock, paths } = portal

  routes.get(slugs.inquiries, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const after = c.req.query('nach') ?? null
    const rows = await findOwnInquiries(db, { customerId, after, count: inquiriesOnAPage })
    const inquiries = rows.slice(0, inquiriesOnAPage)
    const hasMore = rows.length > inquiriesOnAPage
    return respond(c, <InquiriesPage view={view} {...{ inquiries, hasMore, after }} />)
  })

  routes.get(slugs.inquiry, async (c) => {
    const { customerId } = c.get('view').customer
    const inquiry = await findInquiryOf(db, customerId, c.req.param('reference'))
    if (!inquiry) return c.notFound()
    const fields = { ...(await typedBefore(c, portal)), [fieldNames.formKey]: randomUUID() }
    return show(c, inquiry, fields)
  })

  // where "sign in" and the switch of the language lead back to
  routes.get(slugs.inquiryMessages, (c) => c.redirect(paths.inquiry(c.req.param('reference')), 303))

  routes.post(slugs.inquiryMessages, async (c) => {
    const { language, customer } = c.get('view')
    const inquiry = await findInquiryOf(db, customer.customerId, c.req.param('reference'))
    if (!inquiry) return c.notFound()
    const { typed, attachments: files, refused } = await readFormWithAttachments(c, portal)
    const { values, codes } = judge(messageForm, typed)
    const errors = [...contactErrors(codes, language), ...attachmentsError(refused, language)]
    if (!values || errors.length > 0) return show(c, inquiry, typed, errors, 422)
    const until = await countInquiry(portal, customer.customerId)
    if (until) {
      sayRetryAfter(c, until, clock())
      return show(c, inquiry, typed, [tooManyError(until, language)], 429)
    }
    const isKept = await keepAttachments(portal, files)
    if (!isKept) return show(c, inquiry, typed, [noRoomError(language)], 503)
    const { formular: formKey, nachricht: message } = values
    await addMessage(portal, customer, inquiry, { formKey, message, files })
    return c.redirect(paths.inquirySent(inquiry.reference, 'nachtrag'), 303)
  })

  return routes
}

function show(
  c: Context<CustomerEnv>,
  inquiry: OwnInquiry,
  fields: TypedFields,
  errors: FieldError[] = [],
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const view = c.get('view')
  const sent = c.req.query('gesendet')
  return respond(c, <InquiryPage view={view} {...{ inquiry, fields, errors, sent }} />, status)
}
