import { type Context, Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { officeSlugs } from '#src/office-paths.ts'
import { parseForm, readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { localPath } from '#src/sign-in/local-path.ts'
import { visitorOf } from '#src/sign-in/visitor.ts'
import { staffSignInForm } from '#src/staff/forms.ts'
import { endStaffSession } from '#src/staff/session-queries.ts'
import { type StaffSignInFault, StaffSignInPage } from '#templates/staff/sign-in-page.tsx'
import { staffTexts as words } from '#templates/staff/texts.ts'
import { refuseTooManyStaff } from './answers.tsx'
import { attemptStaffSignIn } from './attempt.ts'
import { dropStaffCookie, putStaffCookie } from './staff-session.ts'

/** The first factor, and going out again. */
export function staffSignInRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const { db, clock, paths } = portal

  app.get(officeSlugs.signIn, async (c) => {
    const view = c.get('view')
    const returnTo = officePath(c.req.query('weiter'))
    if (view.staff) return c.redirect(wayOn(portal, returnTo), 303)
    const flash = c.req.query('passwort') === undefined ? undefined : words.passwordSaved
    return respond(c, <StaffSignInPage view={view} returnTo={returnTo} flash={flash} />)
  })

  app.post(officeSlugs.signIn, async (c) => {
    const form = await parseForm(c, staffSignInForm)
    const returnTo = officePath(form.typed.weiter)
    const refuse = (faults: StaffSignInFault[]) => {
      const props = { view: c.get('view'), email: form.typed.email, faults, returnTo }
      return respond(c, <StaffSignInPage {...props} />, 422)
    }
    if (!form.isValid) {
      return refuse([
        ...(form.codes.email ? (['emailMissing'] as const) : []),
        ...(form.codes.passwort ? (['passwordMissing'] as const) : []),
      ])
    }
    const { email, passwort: password } = form.values
    const attempt = await attemptStaffSignIn(portal, visitorOf(c, portal), { email, password })
    if (attempt.kind === 'tooMany') return refuseTooManyStaff(c, portal, attempt.until)
    if (attempt.kind === 'refused') return refuse(['doNotFit'])
    putStaffCookie(c, portal, attempt.token)
    const next = attempt.hasSecondFactor ? paths.office.code() : paths.office.secondFactor()
    return c.redirect(returnTo ? `${next}?weiter=${encodeURIComponent(returnTo)}` : next, 303)
  })

  app.post(officeSlugs.signOut, async (c) => {
    await readTypedFields(c)
    const session = c.get('staffSession')
    if (session) {
      await db.transaction().execute(async (trx) => {
        await endStaffSession(trx, session.sessionId)
        const actor = { kind: 'staff', id: session.staffMemberId } as const
        await recordEvent(trx, { at: clock(), actor, event: 'staffSignedOut' })
      })
    }
    dropStaffCookie(c, portal)
    c.header('Clear-Site-Data', '"cache", "storage"')
    return c.redirect(paths.office.signIn(), 303)
  })

  return app
}

/** A path of the back office that an address brought along. */
export function officePath(typed: string | undefined): string | undefined {
  const path = localPath(typed)
  return path?.startsWith(`${officeSlugs.home}/`) ? path : undefined
}

/** Where whoever has shown both factors goes on. */
export function wayOn({ paths }: Portal, returnTo: string | undefined): string {
  return returnTo ? paths.returnTo(returnTo) : paths.office.home()
}

export type StaffContext = Context<PortalEnv>
