import { Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { slugs } from '#src/paths.ts'
import { dropCookie } from '#src/platform/http/cookies.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { localPath } from './local-path.ts'
import { chooseLanguage } from './queries.ts'
import { cookies, putLanguageCookie } from './visitor.ts'

/** Signing out, and the choice of language. */
export function leaveRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const { db, clock, sessions, settings } = portal

  app.post(slugs.signOut, async (c) => {
    const session = c.get('session')
    if (session) {
      const { customerId, sessionId } = session
      await db.transaction().execute(async (trx) => {
        await sessions.end(trx, sessionId)
        const actor = { kind: 'customer', id: customerId } as const
        await recordEvent(trx, { at: clock(), actor, event: 'signedOut', customerId })
      })
    }
    dropCookie(c, settings, cookies.session)
    // nothing of hers stays in a browser that others may use
    c.header('Clear-Site-Data', '"cache", "storage"')
    return c.redirect(c.get('view').paths.start(), 303)
  })

  app.post(slugs.language, async (c) => {
    const typed = await readTypedFields(c)
    const { paths } = c.get('view')
    const session = c.get('session')
    if (typed.sprache === 'de' || typed.sprache === 'en') {
      putLanguageCookie(c, portal, typed.sprache)
      if (session) await chooseLanguage(db, session.loginId, typed.sprache)
    }
    return c.redirect(paths.returnTo(localPath(typed.weiter) ?? slugs.start), 303)
  })

  return app
}
