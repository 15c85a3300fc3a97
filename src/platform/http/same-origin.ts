import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

/**
 * Refuses what another site would have a browser send: whatever changes something must come from
 * our own pages. Sec-Fetch-Site speaks first, Origin for browsers without it; neither is refused.
 * @param origin the public origin of the portal, from the settings and never from the request
 */
export function sameOrigin(origin: string): MiddlewareHandler {
  return async function sameOrigin(c, next) {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const site = c.req.header('sec-fetch-site')
    const isOurs = site ? site === 'same-origin' : c.req.header('origin') === origin
    if (!isOurs) throw new HTTPException(403)
    await next()
  }
}
