import type { MiddlewareHandler } from 'hono'
import { bodyLimit as countingLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'

/**
 * Refuses bodies above a size with 413. A body that tells its length is judged by that alone, so
 * that it can be read in one piece afterwards; one that comes in chunks is counted as it comes.
 */
export function bodyLimit(maxSize: number): MiddlewareHandler {
  const counting = countingLimit({ maxSize, onError: refuse })
  return function bodyLimit(c, next) {
    if (c.req.header('transfer-encoding') !== undefined) return counting(c, next)
    if (Number(c.req.header('content-length') ?? 0) > maxSize) refuse()
    return next()
  }
}

function refuse(): never {
  throw new HTTPException(413)
}
