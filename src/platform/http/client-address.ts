import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The address a request came from. With `trustProxy` proxies in front, each of which appends the
 * address it saw to X-Forwarded-For, the entry that the outermost trusted one wrote counts; what
 * stands before it is the client's own claim.
 */
export function clientAddress(c: Context, trustProxy: number): string {
  const claimed = trustProxy > 0 ? c.req.header('x-forwarded-for') : undefined
  if (claimed) {
    const hops = claimed.split(',').map((hop) => hop.trim())
    const seen = hops[Math.max(0, hops.length - trustProxy)]
    if (seen) return seen
  }
  return socketAddress(c) ?? 'unknown'
}

function socketAddress(c: Context): string | undefined {
  // a request that a test hands to the app has no socket
  if (!c.env || typeof c.env !== 'object' || !('incoming' in c.env)) return undefined
  return getConnInfo(c).remote.address
}
