import type { MiddlewareHandler } from 'hono'
import { asksForFragment, respondFragment } from '#src/platform/http/respond.ts'
import type { PortalEnv, PortalSession } from '#src/portal.ts'
import { SessionEndedFragment } from '#templates/sign-in/session-ended.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'

/** The context of a page that only a signed-in customer sees. */
export interface CustomerEnv {
  Variables: {
    view: View & { customer: SignedInCustomer }
    session: PortalSession
  }
}

/** Sends whoever is not signed in to "Anmelden", and from there back to the page they wanted. */
export const requireCustomer: MiddlewareHandler<PortalEnv & CustomerEnv> = async (c, next) => {
  const session: PortalSession | undefined = c.get('session')
  if (session) return next()
  const view: View = c.get('view')
  if (asksForFragment(c)) return respondFragment(c, <SessionEndedFragment view={view} />, 401)
  const isPage = c.req.method === 'GET' || c.req.method === 'HEAD'
  const { search } = new URL(c.req.url)
  return c.redirect(view.paths.signIn(isPage ? view.path + search : undefined), 303)
}
