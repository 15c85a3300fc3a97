import type { MiddlewareHandler } from 'hono'

const sources = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
}

/** What a page may load; a page that needs more says so itself. */
export const pagePolicy = policyOf(sources)

/** For a page that shows a file of ours, as a PDF, in its midst. */
export const pageWithFilePolicy = policyOf({
  ...sources,
  'object-src': "'self'",
  'frame-src': "'self'",
})

const everywhere: Record<string, string> = {
  'Content-Security-Policy': pagePolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // pages are personal unless a handler says otherwise
  'Cache-Control': 'no-store',
}

function policyOf(allowed: Record<string, string>): string {
  return Object.entries(allowed)
    .map((each) => each.join(' '))
    .join('; ')
}

/** The headers of every answer; what a handler has set itself stays. */
export function securityHeaders(isHttps: boolean): MiddlewareHandler {
  const headers = Object.entries({
    ...everywhere,
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  })
  return async function securityHeaders(c, next) {
    // before the answer exists: touching it afterwards costs as much as making it
    for (const [name, value] of headers) c.header(name, value)
    await next()
  }
}
