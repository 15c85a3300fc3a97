import { type Context, Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { confirmIdentity, needsPassword } from '#src/sign-in/confirm-identity.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import {
  type FactorChange,
  FactorChangePage,
} from '#templates/second-factor/factor-change-page.tsx'
import { RecoveryCodesPage } from '#templates/second-factor/recovery-codes-page.tsx'
import { identityField } from '#templates/sign-in/identity-field.tsx'
import { renewCodes, switchOff } from './change-factor.ts'
import { findSecondFactorOf } from './queries.ts'
import { setUpRoutes } from './set-up-routes.tsx'
import { forgetShownCodes, shownCodes, showOnce } from './shown-codes.ts'
import { codeFault, countCode } from './use-code.ts'

/** A code from the phone beside the password: switched on, renewed and switched off here. */
export function secondFactorRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()
  const { db, clock, paths } = portal
  routes.route('/', setUpRoutes(portal))

  routes.get(slugs.recoveryCodes, async (c) => {
    const codes = shownCodes(c, portal)
    if (!codes) return c.redirect(paths.secondFactor(), 303)
    return respond(c, <RecoveryCodesPage view={c.get('view')} codes={codes} />)
  })

  // kept by the customer: nobody sees them again
  routes.post(slugs.recoveryCodes, (c) => {
    forgetShownCodes(c, portal)
    return c.redirect(paths.access('codes'), 303)
  })

  routes.get(slugs.newRecoveryCodes, (c) => changePage(c, 'newCodes'))
  routes.get(slugs.secondFactorOff, (c) => changePage(c, 'off'))

  routes.post(slugs.newRecoveryCodes, (c) =>
    change(c, 'newCodes', async (code) => {
      const codes = await renewCodes(portal, c.get('session'), code)
      return codes && showOnce(c, portal, codes)
    }),
  )

  routes.post(slugs.secondFactorOff, (c) =>
    change(c, 'off', async (code) => {
      const isOff = await switchOff(portal, c.get('session'), code)
      return isOff ? c.redirect(paths.access('ohne-faktor'), 303) : undefined
    }),
  )

  async function changePage(c: Context<CustomerEnv>, kind: FactorChange): Promise<Response> {
    const session = c.get('session')
    if (!(await findSecondFactorOf(db, session.loginId))) {
      return c.redirect(paths.secondFactor(), 303)
    }
    const asks = needsPassword(session, clock())
    const page = <FactorChangePage view={c.get('view')} change={kind} needsPassword={asks} />
    return respond(c, page)
  }

  /** Asks for password and code, and does what is asked where both fit. */
  async function change(
    c: Context<CustomerEnv>,
    kind: FactorChange,
    take: (code: string) => Promise<Response | undefined>,
  ): Promise<Response> {
    const session = c.get('session')
    if (!(await findSecondFactorOf(db, session.loginId))) {
      return c.redirect(paths.secondFactor(), 303)
    }
    const typed = await readTypedFields(c)
    const code = typed.code ?? ''
    const identity = await confirmIdentity(portal, session, typed[identityField])
    if (identity instanceof Date) return refuseTooMany(c, portal, identity, 'other')
    const fault = codeFault(code)
    if (!identity && !fault) {
      const until = await countCode(portal, session.loginId)
      if (until) return refuseTooMany(c, portal, until, 'other')
      const done = await take(code)
      if (done) return done
    }
    const faults = { identity, code: fault ?? (identity ? undefined : ('wrong' as const)) }
    const asks = needsPassword(session, clock())
    const props = { view: c.get('view'), change: kind, needsPassword: asks, faults }
    return respond(c, <FactorChangePage {...props} />, 422)
  }

  app.use(`${slugs.secondFactor}/*`, requireCustomer)
  app.route('/', routes)
  return app
}
