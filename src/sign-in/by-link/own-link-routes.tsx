import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { localPath } from '#src/sign-in/local-path.ts'
import { requireCustomer } from '#src/sign-in/require-customer.tsx'
import { OwnLinkPage, OwnLinkSentPage } from '#templates/sign-in/own-link-pages.tsx'
import { askOwnLink } from './ask-own-link.ts'

/** For those who are asked for a password and have none at hand: a link to their own address. */
export function ownLinkRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()

  app.get(slugs.ownSignInLink, requireCustomer, (c) => {
    const returnTo = localPath(c.req.query('weiter'))
    return respond(c, <OwnLinkPage view={c.get('view')} returnTo={returnTo} />)
  })

  app.post(slugs.ownSignInLink, requireCustomer, async (c) => {
    const returnTo = localPath((await readTypedFields(c)).weiter)
    const until = await askOwnLink(portal, c.get('session'), returnTo)
    if (until) return refuseTooMany(c, portal, until, 'other')
    return c.redirect(portal.paths.ownSignInLinkSent(returnTo), 303)
  })

  app.get(slugs.ownSignInLinkSent, requireCustomer, (c) => {
    const returnTo = localPath(c.req.query('weiter'))
    return respond(c, <OwnLinkSentPage view={c.get('view')} returnTo={returnTo} />)
  })

  return app
}
