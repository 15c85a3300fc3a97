import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'

/**
 * One line per answer. The route's pattern stands in it, not the address: that may hold a token.
 * The number of the request is shown on the page of an unexpected failure.
 */
export function requestLog(log: Logger): MiddlewareHandler<{ Variables: { requestId: string } }> {
  return async function requestLog(c, next) {
    const startedAt = performance.now()
    c.set('requestId', randomUUID().slice(0, 8))
    await next()
    if (!log.isLevelEnabled('info')) return
    log.info(
      {
        requestId: c.get('requestId'),
        method: c.req.method,
        route: routePath(c),
        status: c.res.status,
        ms: Math.round(performance.now() - startedAt),
      },
      'request',
    )
  }
}
