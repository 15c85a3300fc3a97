import { type Context, Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { parseForm } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { refuseTooMany, welcome } from '#src/sign-in/answers.tsx'
import { confirmIdentity, needsPassword } from '#src/sign-in/confirm-identity.ts'
import { newPasswordForm } from '#src/sign-in/forms.ts'
import { localPath } from '#src/sign-in/local-path.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { visitorOf } from '#src/sign-in/visitor.ts'
import { identityField } from '#templates/sign-in/identity-field.tsx'
import {
  type OwnPasswordFaults,
  type OwnPasswordOccasion,
  OwnPasswordPage,
} from '#templates/sign-in/own-password-page.tsx'
import { judgeNewPassword } from './judge-new-password.ts'
import { findOccasion, replacePassword } from './own-password.ts'
import { suggestPassword } from './suggest-password.ts'

/** An own password: the first after a Startpasswort, or another in place of the present one. */
export function ownPasswordRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()

  app.get(slugs.ownPassword, requireCustomer, async (c) => {
    const occasion = await findOccasion(portal.db, c.get('session'))
    return respond(c, <OwnPasswordPage {...propsFor(c, occasion, c.req.query('weiter'))} />)
  })

  app.post(slugs.ownPassword, requireCustomer, async (c) => {
    const session = c.get('session')
    const form = await parseForm(c, newPasswordForm)
    const own = form.typed['neues-passwort'] ?? ''
    const occasion = await findOccasion(portal.db, session)
    const faults: OwnPasswordFaults = {}
    if (occasion === 'change') {
      const check = await confirmIdentity(portal, session, form.typed[identityField])
      if (check instanceof Date) return refuseTooMany(c, portal, check, 'other')
      faults.current = check
    }
    faults.own = await judgeNewPassword(portal, session.loginId, own)
    if (faults.current || faults.own) {
      const props = propsFor(c, occasion, form.typed.weiter)
      return respond(c, <OwnPasswordPage {...props} faults={faults} />, 422)
    }
    const entry = await replacePassword(portal, visitorOf(c, portal), session, own)
    return welcome(c, portal, entry, form.typed)
  })

  function propsFor(
    c: Context<PortalEnv & CustomerEnv>,
    occasion: OwnPasswordOccasion,
    weiter: string | undefined,
  ) {
    return {
      view: c.get('view'),
      occasion,
      returnTo: localPath(weiter),
      needsPassword: needsPassword(c.get('session'), portal.clock()),
      suggestion: suggestPassword(),
    }
  }

  return app
}
