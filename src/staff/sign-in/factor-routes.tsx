import { Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { officeSlugs } from '#src/office-paths.ts'
import { parseForm } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import { countAttempt, forgetAttempts } from '#src/platform/throttle/throttle.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { codeOfMoment, factorAddress, readableSecret } from '#src/second-factor/one-time-codes.ts'
import { drawPicture } from '#src/second-factor/picture.ts'
import { codeForm } from '#src/staff/forms.ts'
import { findStaffMember } from '#src/staff/queries.ts'
import { countWrongCode, endStaffSession, type StaffSession } from '#src/staff/session-queries.ts'
import { type CodeFault, StaffCodePage } from '#templates/staff/code-page.tsx'
import { SecondFactorPage, StaffRecoveryCodesPage } from '#templates/staff/second-factor-pages.tsx'
import { refuseTooManyStaff } from './answers.tsx'
import { findStaffFactor } from './factor-queries.ts'
import { secretInTheMaking, setUpFactor } from './set-up-factor.ts'
import { showFactor } from './show-factor.ts'
import { officePath, type StaffContext, wayOn } from './sign-in-routes.tsx'
import { dropStaffCookie, putStaffCookie } from './staff-session.ts'

const mostWrongCodes = 5
const mostCodesInAWhile = 10

/** The second factor: set up once, shown at each sign-in. */
export function staffFactorRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const { paths } = portal

  app.get(officeSlugs.code, async (c) => {
    const session = waiting(c)
    if (!session?.hasSecondFactor) return c.redirect(paths.office.signIn(), 303)
    return codePage(c, portal, session, officePath(c.req.query('weiter')))
  })

  app.post(officeSlugs.code, async (c) => {
    const session = waiting(c)
    if (!session?.hasSecondFactor) return c.redirect(paths.office.signIn(), 303)
    const form = await parseForm(c, codeForm)
    const returnTo = officePath(form.typed.weiter)
    if (!form.isValid) return codePage(c, portal, session, returnTo, 'codeMissing')
    // by person, not by session: whoever knows the password could open one after the other
    const key = portal.throttleKey('staff.code', session.staffMemberId)
    const count = { key, most: mostCodesInAWhile, seconds: 900 }
    const until = await countAttempt(portal.db, [count], portal.clock())
    if (until) return refuseTooManyStaff(c, portal, until)
    const token = await showFactor(portal, session, form.values.code, c.req.header('user-agent'))
    if (token !== undefined) {
      await forgetAttempts(portal.db, key)
      putStaffCookie(c, portal, token)
      return c.redirect(wayOn(portal, returnTo), 303)
    }
    if (await isOver(portal, session)) return backToTheStart(c, portal, session)
    return codePage(c, portal, session, returnTo, 'codeWrong')
  })

  app.get(officeSlugs.secondFactor, async (c) => {
    const session = waiting(c)
    if (!session || session.hasSecondFactor) return c.redirect(paths.office.signIn(), 303)
    return setUpPage(c, portal, session, officePath(c.req.query('weiter')))
  })

  app.post(officeSlugs.secondFactor, async (c) => {
    const session = waiting(c)
    if (!session || session.hasSecondFactor) return c.redirect(paths.office.signIn(), 303)
    const form = await parseForm(c, codeForm)
    const returnTo = officePath(form.typed.weiter)
    if (!form.isValid) return setUpPage(c, portal, session, returnTo, 'codeMissing')
    const made = await setUpFactor(portal, session, form.values.code, c.req.header('user-agent'))
    if (!made) return setUpPage(c, portal, session, returnTo, 'codeWrong')
    putStaffCookie(c, portal, made.token)
    const next = wayOn(portal, returnTo)
    const props = { view: c.get('view'), codes: made.recoveryCodes, next }
    // shown once: what is asked for again would be other codes
    return respond(c, <StaffRecoveryCodesPage {...props} />)
  })

  return app
}

/** Somebody who has shown the password and not yet the second factor. */
function waiting(c: StaffContext): StaffSession | undefined {
  const session = c.get('staffSession')
  return session?.isConfirmed ? undefined : session
}

async function isOver({ db, clock }: Portal, session: StaffSession): Promise<boolean> {
  const { sessionId, staffMemberId } = session
  const actor = { kind: 'staff', id: staffMemberId } as const
  await recordEvent(db, { at: clock(), actor, event: 'staffCodeRefused' })
  return (await countWrongCode(db, sessionId)) >= mostWrongCodes
}

async function backToTheStart(c: StaffContext, portal: Portal, { sessionId }: StaffSession) {
  await endStaffSession(portal.db, sessionId)
  dropStaffCookie(c, portal)
  return c.redirect(portal.paths.office.signIn(), 303)
}

async function codePage(
  c: StaffContext,
  portal: Portal,
  { staffMemberId }: StaffSession,
  returnTo: string | undefined,
  fault?: CodeFault,
): Promise<Response> {
  const factor = portal.isDemonstration
    ? await findStaffFactor(portal.db, staffMemberId)
    : undefined
  const demonstrationCode =
    factor && (await codeOfMoment(portal.factorSeal.open(factor.sealedSecret), portal.clock()))
  const props = { view: c.get('view'), fault, returnTo, demonstrationCode }
  return respond(c, <StaffCodePage {...props} />, fault ? 422 : 200)
}

async function setUpPage(
  c: StaffContext,
  portal: Portal,
  session: StaffSession,
  returnTo: string | undefined,
  fault?: CodeFault,
): Promise<Response> {
  const view = c.get('view')
  const secret = await secretInTheMaking(portal, session)
  const member = await findStaffMember(portal.db, session.staffMemberId)
  const names = { issuer: view.utility.name, label: member?.email ?? '' }
  const props = {
    view,
    fault,
    returnTo,
    secretKey: readableSecret(secret),
    image: await drawPicture(factorAddress(secret, names)),
    demonstrationCode: portal.isDemonstration
      ? await codeOfMoment(secret, portal.clock())
      : undefined,
  }
  return respond(c, <SecondFactorPage {...props} />, fault ? 422 : 200)
}
