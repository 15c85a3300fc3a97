import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { admit } from '#src/sign-in/admit.ts'
import { answerDeadLink, hideAddress, welcome } from '#src/sign-in/answers.tsx'
import { localPath } from '#src/sign-in/local-path.ts'
import { visitorOf } from '#src/sign-in/visitor.ts'
import { SignInByLinkPage } from '#templates/sign-in/mail-link-pages.tsx'
import { inspectMailLink, useMailLink } from './queries.ts'

/** Signing in with a link from a mail. */
export function mailLinkRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const { db, clock } = portal
  app.use(slugs.signInByLink, hideAddress)

  app.get(slugs.signInByLink, async (c) => {
    const token = c.req.param('token')
    const state = await inspectMailLink(db, token, 'signIn', clock())
    if (state !== 'alive') return answerDeadLink(c, state)
    const props = { view: c.get('view'), token, returnTo: localPath(c.req.query('weiter')) }
    return respond(c, <SignInByLinkPage {...props} />)
  })

  app.post(slugs.signInByLink, async (c) => {
    const typed = await readTypedFields(c)
    const visitor = visitorOf(c, portal)
    const admission = await db.transaction().execute(async (trx) => {
      const owner = await useMailLink(trx, c.req.param('token'), 'signIn', clock())
      return owner && (await admit(trx, portal, visitor, { ...owner, by: 'link' }))
    })
    if (admission) return welcome(c, portal, admission, typed)
    const state = await inspectMailLink(db, c.req.param('token'), 'signIn', clock())
    return answerDeadLink(c, state === 'cut' ? 'cut' : 'dead')
  })

  return app
}
