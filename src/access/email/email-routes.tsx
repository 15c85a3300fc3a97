import { Hono } from 'hono'
import { isSameAddress, readEmailAddress } from '#src/customers/email-address.ts'
import { typedBefore } from '#src/drafts/keep-typed.tsx'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { confirmIdentity, needsPassword } from '#src/sign-in/confirm-identity.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { type NewEmailFaults, NewEmailPage } from '#templates/access/new-email-page.tsx'
import { identityField } from '#templates/sign-in/identity-field.tsx'
import { askNewEmail } from './ask-new-email.ts'
import { dropNewEmail } from './drop-new-email.ts'

/** Another address: asked for here, and counted once the link sent to it is used. */
export function emailRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { clock, paths } = portal

  routes.get(slugs.newEmail, async (c) => {
    const typed = await typedBefore(c, portal)
    const asks = needsPassword(c.get('session'), clock())
    const props = { view: c.get('view'), needsPassword: asks, typed: typed?.email }
    return respond(c, <NewEmailPage {...props} />)
  })

  routes.post(slugs.newEmail, async (c) => {
    const view = c.get('view')
    const session = c.get('session')
    const typed = await readTypedFields(c)
    const identity = await confirmIdentity(portal, session, typed[identityField])
    if (identity instanceof Date) return refuseTooMany(c, portal, identity, 'other')
    const read = readNewEmail(typed.email ?? '', view.customer.email)
    if (identity || 'fault' in read) {
      const faults: NewEmailFaults = { identity, email: 'fault' in read ? read.fault : undefined }
      const asks = needsPassword(session, clock())
      const props = { view, needsPassword: asks, typed: typed.email, faults }
      return respond(c, <NewEmailPage {...props} />, 422)
    }
    const until = await askNewEmail(portal, session, read.address)
    if (until) return refuseTooMany(c, portal, until, 'other')
    return c.redirect(paths.access('bestaetigen'), 303)
  })

  routes.post(slugs.dropNewEmail, async (c) => {
    await dropNewEmail(portal, c.get('session'))
    return c.redirect(paths.access('verworfen'), 303)
  })

  return routes
}

function readNewEmail(typed: string, present: string) {
  const read = readEmailAddress(typed)
  if ('fault' in read) return read
  return isSameAddress(read.address, present) ? { fault: 'same' as const } : read
}
