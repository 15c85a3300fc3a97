import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** Refuses an address with a NUL in it: no page has one, and PostgreSQL takes none in a text. */
export const noNul: MiddlewareHandler = async (c, next) => {
  if (c.req.url.includes('%00') || c.req.url.includes('\0')) throw new HTTPException(400)
  await next()
}
