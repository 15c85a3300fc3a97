import { type Context, Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { confirmIdentity, needsPassword } from '#src/sign-in/confirm-identity.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { FactorOnPage } from '#templates/second-factor/factor-on-page.tsx'
import { type SetUpFaults, SetUpPage } from '#templates/second-factor/set-up-page.tsx'
import { identityField } from '#templates/sign-in/identity-field.tsx'
import { openFor, purposes, sealFor } from './bound-seal.ts'
import { switchOn } from './change-factor.ts'
import {
  codeOfMoment,
  factorAddress,
  makeFactorSecret,
  readableSecret,
  stepOfCode,
} from './one-time-codes.ts'
import { drawPicture } from './picture.ts'
import { countRecoveryCodes, findSecondFactorOf } from './queries.ts'
import { showOnce } from './shown-codes.ts'
import { isOneTimeCode } from './use-code.ts'

/** The page of the second factor: how to set it up, or how it stands. */
export function setUpRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { db, clock, factorSeal, paths } = portal

  routes.get(slugs.secondFactor, async (c) => {
    const { loginId } = c.get('session')
    const factor = await findSecondFactorOf(db, loginId)
    if (!factor) return respond(c, await setUpPage(c, makeFactorSecret()))
    const codesLeft = await countRecoveryCodes(db, loginId)
    const since = factor.switchedOnAt
    return respond(c, <FactorOnPage view={c.get('view')} since={since} codesLeft={codesLeft} />)
  })

  routes.post(slugs.secondFactor, async (c) => {
    const session = c.get('session')
    const typed = await readTypedFields(c)
    const secret = openFor(factorSeal, purposes.setUp(session.loginId), typed.einrichtung ?? '')
    // not made for this login: begin with a fresh one
    if (secret === undefined) return c.redirect(paths.secondFactor(), 303)
    const identity = await confirmIdentity(portal, session, typed[identityField])
    if (identity instanceof Date) return refuseTooMany(c, portal, identity, 'other')
    const code = typed.code ?? ''
    const step = await stepOfCode(secret, code, { now: clock(), lastStep: undefined })
    if (identity || step === undefined) {
      const fault = isOneTimeCode(code) ? 'wrong' : code.trim() ? 'unreadable' : 'missing'
      const faults = { identity, code: step === undefined ? fault : undefined } as const
      return respond(c, await setUpPage(c, secret, faults), 422)
    }
    const codes = await switchOn(portal, session, { secret, step })
    return codes ? showOnce(c, portal, codes) : c.redirect(paths.secondFactor(), 303)
  })

  /** The secret goes along sealed: nothing is kept of it before it counts. */
  async function setUpPage(c: Context<CustomerEnv>, secret: string, faults?: SetUpFaults) {
    const view = c.get('view')
    const whose = { issuer: view.utility.name, label: view.customer.customerNumber }
    const address = factorAddress(secret, whose)
    return (
      <SetUpPage
        view={view}
        secretKey={readableSecret(secret)}
        sealedSecret={sealFor(factorSeal, purposes.setUp(view.customer.loginId), secret)}
        appAddress={address}
        picture={await drawPicture(address)}
        demonstrationCode={portal.isDemonstration ? await codeOfMoment(secret, clock()) : undefined}
        needsPassword={needsPassword(c.get('session'), clock())}
        faults={faults}
      />
    )
  }

  return routes
}
