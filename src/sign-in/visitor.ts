import type { Context } from 'hono'
import { clientAddress } from '#src/platform/http/client-address.ts'
import { putCookie, readCookie } from '#src/platform/http/cookies.ts'
import { addressBlock } from '#src/platform/throttle/address-block.ts'
import type { Portal, PortalSession } from '#src/portal.ts'
import type { Language } from '#templates/view.ts'
import { isToken } from './token.ts'

/** What a request tells about who sends it, before they have shown who they are. */
export interface Visitor {
  /** Whom the address counts for in the throttles. */
  address: string
  /** The token of a browser that has signed somebody in before. */
  browserToken: string | undefined
  /** The session that this browser has so far. */
  sessionId: string | undefined
  userAgent: string | undefined
  /** Chosen in this browser. */
  language: Language | undefined
}

export const cookies = {
  session: 'sitzung',
  /** Between password and code. */
  secondStep: 'zweiter-schritt',
  browser: 'geraet',
  language: 'sprache',
} as const

const yearInDays = 365

export function visitorOf(c: Context, { settings }: Portal): Visitor {
  const session: PortalSession | undefined = c.get('session')
  const browserToken = readCookie(c, settings, cookies.browser)
  return {
    address: addressBlock(clientAddress(c, settings.trustProxy)),
    browserToken: isToken(browserToken) ? browserToken : undefined,
    sessionId: session?.sessionId,
    userAgent: c.req.header('user-agent'),
    language: languageCookie(c, settings),
  }
}

export function languageCookie(c: Context, settings: Portal['settings']): Language | undefined {
  const chosen = readCookie(c, settings, cookies.language)
  return chosen === 'de' || chosen === 'en' ? chosen : undefined
}

/** Hands the browser its session; it ends with the browser, while the browser itself stays known. */
export function putEntryCookies(
  c: Context,
  { settings }: Portal,
  entry: { sessionToken: string; browserToken: string },
): void {
  putCookie(c, settings, cookies.session, entry.sessionToken)
  putCookie(c, settings, cookies.browser, entry.browserToken, yearInDays)
}

export function putLanguageCookie(c: Context, { settings }: Portal, language: Language): void {
  putCookie(c, settings, cookies.language, language, yearInDays)
}
