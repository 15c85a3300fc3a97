import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { keepAttachments } from '#src/attachments/keep.ts'
import { readFormWithAttachments } from '#src/attachments/read-form.ts'
import { typedBefore } from '#src/drafts/keep-typed.tsx'
import { slugs } from '#src/paths.ts'
import { judgeFields, type TypedFields } from '#src/platform/http/form.ts'
import { sayRetryAfter } from '#src/platform/http/rate-limit.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { attachmentsError, noRoomError } from '#templates/attachments/attachments-field.tsx'
import { contactErrors, tooManyError } from '#templates/inquiries/contact/contact-errors.ts'
import { ContactPage } from '#templates/inquiries/contact/contact-page.tsx'
import type { FieldError } from '#templates/view.ts'
import { fieldNames } from '../field-names.ts'
import { contactForm } from '../forms.ts'
import { countInquiry } from '../inquiry-throttle.ts'
import { askedAboutOf, documentIdIn, fieldsFromAddress } from './asked-about.ts'
import { type ContactDetails, findContactDetails } from './contact-queries.ts'
import { sendContact } from './send-contact.ts'

/** Writing to the utility as somebody it knows: all that is known is filled in. */
export function contactRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { db, clock, paths } = portal

  routes.get(slugs.contact, async (c) => {
    const typed = (await typedBefore(c, portal)) ?? fieldsFromAddress(c.req.query())
    const details = await detailsFor(c, typed)
    const fields = { [fieldNames.phone]: details.phone ?? '', ...typed }
    return show(c, details, { ...fields, [fieldNames.formKey]: randomUUID() })
  })

  // where "sign in" and the switch of the language lead back to
  routes.get(slugs.ownContact, (c) => c.redirect(paths.contact(), 303))

  routes.post(slugs.ownContact, async (c) => {
    const view = c.get('view')
    const { language } = view
    const { typed, attachments: files, refused } = await readFormWithAttachments(c, portal)
    const details = await detailsFor(c, typed)
    const form = judgeFields(contactForm, typed)
    const errors = [...contactErrors(form, language), ...attachmentsError(refused, language)]
    if (!form.isValid || errors.length > 0) return show(c, details, typed, errors, 422)
    const until = await countInquiry(portal, view.customer.customerId)
    if (until) {
      sayRetryAfter(c, until, clock())
      return show(c, details, typed, [tooManyError(until, language)], 429)
    }
    const isKept = await keepAttachments(portal, files)
    if (!isKept) return show(c, details, typed, [noRoomError(language)], 503)
    const about = askedAboutOf(details, form.values.betrifft)
    const { reference } = await sendContact(portal, view, form.values, { about, files })
    return c.redirect(paths.inquirySent(reference), 303)
  })

  async function detailsFor(c: Context<CustomerEnv>, typed: TypedFields): Promise<ContactDetails> {
    const { customer, today } = c.get('view')
    const { customerId } = customer
    const wish = { customerId, documentId: documentIdIn(typed), today }
    const [details] = await findContactDetails(db, wish)
    if (!details) throw new Error('the customer of a session is gone')
    return details
  }

  return routes
}

function show(
  c: Context<CustomerEnv>,
  details: ContactDetails,
  fields: TypedFields,
  errors: FieldError[] = [],
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const view = c.get('view')
  const about = askedAboutOf(details, fields[fieldNames.subject])
  const page = (
    <ContactPage view={view} details={details} fields={fields} about={about} errors={errors} />
  )
  return respond(c, page, status)
}
