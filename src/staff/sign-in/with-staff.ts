import type { Context, MiddlewareHandler } from 'hono'
import { officeSlugs } from '#src/office-paths.ts'
import { pathBelow } from '#src/paths.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import { readCookie } from '#src/platform/http/cookies.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { findUtilityFace } from '#src/sign-in/queries.ts'
import { hashToken, isToken } from '#src/sign-in/token.ts'
import { findStaffVisit, pushOnStaffSession, type StaffVisit } from '#src/staff/session-queries.ts'
import type { View } from '#templates/view.ts'
import { minutesIdle, staffCookie } from './staff-session.ts'

/** Where somebody may go who has not shown both factors. */
const openToAll: string[] = [officeSlugs.signIn, officeSlugs.forgotPassword, officeSlugs.signOut]
const openAfterPassword: string[] = [officeSlugs.code, officeSlugs.secondFactor]
const newPassword = officeSlugs.newPassword.replace(':token', '')

/**
 * Finds out which member of staff asks. Whoever has not shown both factors gets no further than to
 * the pages where they show them, and is led back afterwards.
 */
export function withStaff(portal: Portal): MiddlewareHandler<PortalEnv> {
  return async function withStaff(c, next) {
    const now = portal.clock()
    const token = readCookie(c, portal.settings, staffCookie)
    const visit = isToken(token)
      ? await findStaffVisit(portal.db, hashToken(token), now)
      : undefined
    const view = await viewOf(c, portal, visit)
    c.set('session', undefined)
    c.set('view', view)
    c.set('staffSession', visit?.session)
    if (visit?.session.isConfirmed) {
      await pushOn(portal, visit, now)
      return next()
    }
    if (openToAll.includes(view.path) || view.path.startsWith(newPassword)) return next()
    if (visit && openAfterPassword.includes(view.path)) return next()
    const { office } = portal.paths
    if (c.req.header('hx-request')) return c.body(null, 401, { 'HX-Redirect': office.signIn() })
    const { search } = new URL(c.req.url)
    const isPage = c.req.method === 'GET' || c.req.method === 'HEAD'
    return c.redirect(isPage ? office.signIn(view.path + search) : office.signIn(), 303)
  }
}

async function pushOn({ db }: Portal, { session }: StaffVisit, now: Date): Promise<void> {
  const expiresAt = new Date(now.getTime() + minutesIdle * 60_000)
  // not with every page: a minute more or less does not matter
  if (expiresAt.getTime() - session.expiresAt.getTime() < 60_000) return
  await pushOnStaffSession(db, session.sessionId, expiresAt)
}

/** The back office is German. */
async function viewOf(c: Context, portal: Portal, visit: StaffVisit | undefined): Promise<View> {
  return {
    language: 'de',
    paths: portal.paths,
    host: portal.host,
    asset: (file) => portal.assets.href(file),
    utility: visit?.utility ?? (await findUtilityFace(portal.db)),
    customer: undefined,
    ...(visit?.session.isConfirmed && { staff: visit.staff }),
    path: pathBelow(portal.settings.basePath, c.req.path),
    today: dayInBerlin(portal.clock()),
  }
}
