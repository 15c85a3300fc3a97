import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/** Where a cookie belongs; a portal's settings say so. */
export interface CookieScope {
  origin: string
  basePath: string
}

/** `__Host-` binds a cookie to the host, `__Secure-` to https; a browser keeps to both by itself. */
export function cookieName({ origin, basePath }: CookieScope, name: string): string {
  if (!origin.startsWith('https:')) return name
  return basePath === '' ? `__Host-${name}` : `__Secure-${name}`
}

export function readCookie(c: Context, scope: CookieScope, name: string): string | undefined {
  return getCookie(c, cookieName(scope, name))
}

/** Without `days` the cookie ends with the browser. */
export function putCookie(
  c: Context,
  scope: CookieScope,
  name: string,
  value: string,
  days?: number,
  sameSite: 'Lax' | 'Strict' = 'Lax',
): void {
  setCookie(c, cookieName(scope, name), value, {
    ...attributes(scope),
    httpOnly: true,
    sameSite,
    ...(days !== undefined && { maxAge: days * 86_400 }),
  })
}

export function dropCookie(c: Context, scope: CookieScope, name: string): void {
  deleteCookie(c, cookieName(scope, name), attributes(scope))
}

function attributes({ origin, basePath }: CookieScope): { path: string; secure: boolean } {
  return { path: basePath === '' ? '/' : basePath, secure: origin.startsWith('https:') }
}
