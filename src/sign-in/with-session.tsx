import type { Context, MiddlewareHandler } from 'hono'
import { pathBelow, slugs } from '#src/paths.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import { readCookie } from '#src/platform/http/cookies.ts'
import { asksForFragment, respondFragment } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { SessionEndedFragment } from '#templates/sign-in/session-ended.tsx'
import type { View } from '#templates/view.ts'
import { languageOf } from './language.ts'
import type { Visit } from './session.ts'
import { cookies, languageCookie } from './visitor.ts'

/** Where somebody may go who came with a Startpasswort and has no password of their own yet. */
const openBeforeOwnPassword: string[] = [
  slugs.ownPassword,
  slugs.signOut,
  slugs.language,
  slugs.imprint,
  slugs.privacy,
  slugs.accessibility,
  slugs.help,
]

/** What the law wants to be in reach of everybody at any time, receipts included. */
const alwaysOpen: string[] = [slugs.cancelContract, slugs.withdrawContract]

/** Whether such a one may ask for this path. */
export function isOpenBeforeOwnPassword(path: string): boolean {
  return (
    openBeforeOwnPassword.includes(path) ||
    alwaysOpen.some((open) => path === open || path.startsWith(`${open}/`))
  )
}

/** Finds out who asks, and gives every page the view of its surroundings. */
export function withSession(portal: Portal): MiddlewareHandler<PortalEnv> {
  return async function withSession(c, next) {
    const visit = await portal.sessions.findVisit(readCookie(c, portal.settings, cookies.session))
    const view = viewOf(c, portal, visit)
    c.set('session', visit.session)
    c.set('view', view)
    if (visit.session?.mustChangePassword && !isOpenBeforeOwnPassword(view.path)) {
      if (asksForFragment(c)) return respondFragment(c, <SessionEndedFragment view={view} />, 401)
      return c.redirect(view.paths.ownPassword(), 303)
    }
    await next()
  }
}

function viewOf(c: Context, portal: Portal, visit: Visit): View {
  return {
    language: languageOf(
      visit.language ?? languageCookie(c, portal.settings),
      c.req.header('accept-language'),
    ),
    paths: portal.paths,
    host: portal.host,
    asset: (file) => portal.assets.href(file),
    utility: visit.utility,
    customer: visit.customer,
    path: pathBelow(portal.settings.basePath, c.req.path),
    today: dayInBerlin(portal.clock()),
  }
}
