import type { Context } from 'hono'

/** Says when the next attempt is taken; the page beside it says the same in words. */
export function sayRetryAfter(c: Context, until: Date, now: Date): void {
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000)
  c.header('Retry-After', String(Math.max(1, seconds)))
}
