import { Hono } from 'hono'
import { keepAttachments } from '#src/attachments/keep.ts'
import { readFormWithAttachments } from '#src/attachments/read-form.ts'
import { slugs } from '#src/paths.ts'
import { judgeFields } from '#src/platform/http/form.ts'
import { sayRetryAfter } from '#src/platform/http/rate-limit.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { attachmentsError, noRoomError } from '#templates/attachments/attachments-field.tsx'
import { contactErrors, tooManyError } from '#templates/inquiries/contact/contact-errors.ts'
import { messageForm } from '../forms.ts'
import { countInquiry } from '../inquiry-throttle.ts'
import { addMessage } from './add-message.ts'
import { findInquiryOf } from './own-queries.ts'
import { showInquiry } from './show-inquiry.tsx'

/** Writing more about what was asked, with files. */
export function messageRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { db, clock, paths } = portal

  // where "sign in" and the switch of the language lead back to
  routes.get(slugs.inquiryMessages, (c) => c.redirect(paths.inquiry(c.req.param('reference')), 303))

  routes.post(slugs.inquiryMessages, async (c) => {
    const { language, customer } = c.get('view')
    const inquiry = await findInquiryOf(db, customer.customerId, c.req.param('reference'))
    if (!inquiry) return c.notFound()
    const { typed, attachments: files, refused } = await readFormWithAttachments(c, portal)
    const form = judgeFields(messageForm, typed)
    const errors = [...contactErrors(form, language), ...attachmentsError(refused, language)]
    if (!form.isValid || errors.length > 0) return showInquiry(c, inquiry, typed, errors, 422)
    const until = await countInquiry(portal, customer.customerId)
    if (until) {
      sayRetryAfter(c, until, clock())
      return showInquiry(c, inquiry, typed, [tooManyError(until, language)], 429)
    }
    const isKept = await keepAttachments(portal, files)
    if (!isKept) return showInquiry(c, inquiry, typed, [noRoomError(language)], 503)
    const { formular: formKey, nachricht: message } = form.values
    await addMessage(portal, customer, inquiry, { formKey, message, files })
    return c.redirect(paths.inquirySent(inquiry.reference, 'nachtrag'), 303)
  })

  return routes
}
