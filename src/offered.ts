import type { MiddlewareHandler } from 'hono'
import type { PortalEnv } from '#src/portal.ts'
import type { Offers } from '#templates/view.ts'

/** A page that the utility has switched off is one that never was, for everybody. */
export function whereOffered(offer: keyof Offers): MiddlewareHandler<PortalEnv> {
  return async (c, next) => (c.get('view').utility.offers[offer] ? next() : c.notFound())
}
