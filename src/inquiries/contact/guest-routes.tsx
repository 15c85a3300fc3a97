import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { type ParsedForm, parseForm, type TypedFields } from '#src/platform/http/form.ts'
import { sayRetryAfter } from '#src/platform/http/rate-limit.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { visitorOf } from '#src/sign-in/visitor.ts'
import { contactErrors, tooManyError } from '#templates/inquiries/contact/contact-errors.ts'
import { ContactSentPage } from '#templates/inquiries/contact/contact-sent-page.tsx'
import { GuestContactPage } from '#templates/inquiries/contact/guest-contact-page.tsx'
import { fieldNames } from '../field-names.ts'
import { fieldsFromAddress } from './asked-about.ts'
import { type GuestContact, guestForm } from './guest-form.ts'
import { countGuestMessage } from './guest-throttle.ts'
import { sendAsGuest } from './send-as-guest.ts'

/** Writing to the utility without signing in; every message is answered alike. */
export function guestRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()

  app.get(slugs.contact, async (c, next) => {
    const view = c.get('view')
    if (view.customer) return next()
    const fields = { ...fieldsFromAddress(c.req.query()), [fieldNames.formKey]: randomUUID() }
    return respond(c, <GuestContactPage view={view} fields={fields} />)
  })

  app.post(slugs.contact, async (c) => {
    const view = c.get('view')
    const form = await parseForm(c, guestForm)
    if (!form.isValid) return refuse(c, form)
    const { email } = form.values
    const until = await countGuestMessage(portal, { ...visitorOf(c, portal), email })
    if (until) return refuseTooMany(c, portal, form.typed, until)
    await sendAsGuest(portal, view.language, form.values)
    return c.redirect(view.paths.contactSent(), 303)
  })

  app.get(slugs.contactSent, (c) => respond(c, <ContactSentPage view={c.get('view')} />))

  return app
}

function refuse(c: Context<PortalEnv>, form: ParsedForm<GuestContact>): Promise<Response> {
  const view = c.get('view')
  const errors = contactErrors(form, view.language)
  return respond(c, <GuestContactPage view={view} fields={form.typed} errors={errors} />, 422)
}

function refuseTooMany(
  c: Context<PortalEnv>,
  { clock }: Portal,
  typed: TypedFields,
  until: Date,
): Promise<Response> {
  const view = c.get('view')
  sayRetryAfter(c, until, clock())
  const errors = [tooManyError(until, view.language)]
  return respond(c, <GuestContactPage view={view} fields={typed} errors={errors} />, 429)
}
