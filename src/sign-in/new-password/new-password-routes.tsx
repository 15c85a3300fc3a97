import { Hono } from 'hono'
import { bareCustomerNumber } from '#src/customers/customer-number.ts'
import { slugs } from '#src/paths.ts'
import { parseForm } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import { enqueue } from '#src/platform/jobs/queue.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { answerDeadLink, hideAddress, refuseTooMany, welcome } from '#src/sign-in/answers.tsx'
import { countAsking } from '#src/sign-in/asking-throttle.ts'
import { findLinkReader, inspectMailLink } from '#src/sign-in/by-link/queries.ts'
import { forgotPasswordForm, newPasswordForm } from '#src/sign-in/forms.ts'
import { queues } from '#src/sign-in/jobs.ts'
import { visitorOf } from '#src/sign-in/visitor.ts'
import { ForgotPasswordPage, LinkOnItsWayPage } from '#templates/sign-in/forgot-password-page.tsx'
import { ResetPasswordPage } from '#templates/sign-in/reset-password-page.tsx'
import type { NewPasswordAsked } from './ask-new-password.ts'
import { judgeNewPassword } from './judge-new-password.ts'
import { resetPassword } from './reset-password.ts'
import { suggestPassword } from './suggest-password.ts'

/** A forgotten password: asking for a link, and the page it leads to. */
export function newPasswordRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const { db, clock } = portal

  app.get(slugs.forgotPassword, (c) => respond(c, <ForgotPasswordPage view={c.get('view')} />))

  app.post(slugs.forgotPassword, async (c) => {
    const view = c.get('view')
    const form = await parseForm(c, forgotPasswordForm)
    if (!form.isValid) {
      const customerNumber = form.typed.kundennummer
      const page = (
        <ForgotPasswordPage view={view} customerNumber={customerNumber} isNumberMissing />
      )
      return respond(c, page, 422)
    }
    const { kundennummer: customerNumber } = form.values
    const number = bareCustomerNumber(customerNumber)
    const until = await countAsking(portal, visitorOf(c, portal), 'newPassword', number)
    if (until) return refuseTooMany(c, portal, until, 'other')
    const asked: NewPasswordAsked = { customerNumber }
    await enqueue(db, queues.newPassword, asked)
    portal.poke()
    return c.redirect(view.paths.linkOnItsWay(), 303)
  })

  app.get(slugs.linkOnItsWay, (c) => respond(c, <LinkOnItsWayPage view={c.get('view')} />))

  app.use(slugs.newPassword, hideAddress)

  app.get(slugs.newPassword, async (c) => {
    const token = c.req.param('token')
    const reader = await findLinkReader(db, token, 'newPassword', clock())
    if (!reader) return answerDeadLink(c, await inspectMailLink(db, token, 'newPassword', clock()))
    const { customerNumber } = reader
    const props = { view: c.get('view'), token, customerNumber, suggestion: suggestPassword() }
    return respond(c, <ResetPasswordPage {...props} />)
  })

  app.post(slugs.newPassword, async (c) => {
    const token = c.req.param('token')
    const form = await parseForm(c, newPasswordForm)
    const password = form.typed['neues-passwort'] ?? ''
    const reader = await findLinkReader(db, token, 'newPassword', clock())
    if (!reader) return answerDeadLink(c, await inspectMailLink(db, token, 'newPassword', clock()))
    const fault = await judgeNewPassword(portal, reader.loginId, password)
    if (fault) {
      const { customerNumber } = reader
      const props = { view: c.get('view'), token, customerNumber, suggestion: suggestPassword() }
      return respond(c, <ResetPasswordPage {...props} fault={fault} />, 422)
    }
    const admission = await resetPassword(portal, visitorOf(c, portal), token, password)
    return admission ? welcome(c, portal, admission, form.typed) : answerDeadLink(c, 'dead')
  })

  return app
}
