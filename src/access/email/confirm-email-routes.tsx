import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { hideAddress } from '#src/sign-in/answers.tsx'
import { inspectMailLink } from '#src/sign-in/by-link/queries.ts'
import {
  ConfirmEmailPage,
  DeadEmailLinkPage,
  EmailConfirmedPage,
} from '#templates/access/confirm-email-pages.tsx'
import { confirmEmail } from './confirm-email.ts'

/** Where the link to a new address leads: in any browser, signed in or not. */
export function confirmEmailRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const { db, clock, paths } = portal
  app.use(slugs.confirmEmail, hideAddress)

  app.get(slugs.emailConfirmed, (c) => respond(c, <EmailConfirmedPage view={c.get('view')} />))

  // opening it does nothing: programs that read mails open every link in them
  app.get(slugs.confirmEmail, async (c) => {
    const token = c.req.param('token')
    const view = c.get('view')
    const state = await inspectMailLink(db, token, 'newEmail', clock())
    if (state === 'alive') return respond(c, <ConfirmEmailPage view={view} token={token} />)
    return respond(c, <DeadEmailLinkPage view={view} state={state} />, statusOf[state])
  })

  app.post(slugs.confirmEmail, async (c) => {
    const token = c.req.param('token')
    if (await confirmEmail(portal, token)) return c.redirect(paths.emailConfirmed(), 303)
    const state = (await inspectMailLink(db, token, 'newEmail', clock())) === 'cut' ? 'cut' : 'dead'
    return respond(c, <DeadEmailLinkPage view={c.get('view')} state={state} />, statusOf[state])
  })

  return app
}

const statusOf = { cut: 404, dead: 410 } as const
