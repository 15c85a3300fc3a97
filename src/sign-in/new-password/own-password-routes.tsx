import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { parseForm } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { refuseTooMany, welcome } from '#src/sign-in/answers.tsx'
import { newPasswordForm } from '#src/sign-in/forms.ts'
import { localPath } from '#src/sign-in/local-path.ts'
import { requireCustomer } from '#src/sign-in/require-customer.tsx'
import { visitorOf } from '#src/sign-in/visitor.ts'
import { type OwnPasswordFaults, OwnPasswordPage } from '#templates/sign-in/own-password-page.tsx'
import { judgeNewPassword } from './judge-new-password.ts'
import { checkCurrentPassword, findOccasion, replacePassword } from './own-password.ts'
import { suggestPassword } from './suggest-password.ts'

/** An own password: the first after a Startpasswort, or another in place of the present one. */
export function ownPasswordRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()

  app.get(slugs.ownPassword, requireCustomer, async (c) => {
    const occasion = await findOccasion(portal.db, c.get('session'))
    const returnTo = localPath(c.req.query('weiter'))
    const props = { view: c.get('view'), occasion, returnTo, suggestion: suggestPassword() }
    return respond(c, <OwnPasswordPage {...props} />)
  })

  app.post(slugs.ownPassword, requireCustomer, async (c) => {
    const session = c.get('session')
    const form = await parseForm(c, newPasswordForm)
    const own = form.typed['neues-passwort'] ?? ''
    const occasion = await findOccasion(portal.db, session)
    const faults: OwnPasswordFaults = {}
    if (occasion === 'change') {
      const current = form.typed['aktuelles-passwort'] ?? ''
      const check = await checkCurrentPassword(portal, session.loginId, current)
      if (check instanceof Date) return refuseTooMany(c, portal, check, 'other')
      faults.current = check
    }
    faults.own = await judgeNewPassword(portal, session.loginId, own)
    if (faults.current || faults.own) {
      const returnTo = localPath(form.typed.weiter)
      const props = { view: c.get('view'), occasion, returnTo, suggestion: suggestPassword() }
      return respond(c, <OwnPasswordPage {...props} faults={faults} />, 422)
    }
    const entry = await replacePassword(portal, visitorOf(c, portal), session, own)
    return welcome(c, portal, entry, form.typed)
  })

  return app
}
