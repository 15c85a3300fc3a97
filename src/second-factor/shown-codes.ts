import type { Context } from 'hono'
import { dropCookie, putCookie, readCookie } from '#src/platform/http/cookies.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { openFor, purposes, sealFor } from './bound-seal.ts'

const cookie = 'codes'
const tenMinutes = 10 / (24 * 60)

/**
 * Leads to the page that shows new codes. We keep none: the browser carries them there, sealed for
 * this session and for ten minutes.
 */
export function showOnce(c: Context<CustomerEnv>, portal: Portal, codes: string[]): Response {
  const { settings, factorSeal, paths } = portal
  const purpose = purposes.shownCodes(c.get('session').sessionId)
  const sealed = sealFor(factorSeal, purpose, codes.join(' '))
  putCookie(c, settings, cookie, sealed, tenMinutes)
  return c.redirect(paths.recoveryCodes(), 303)
}

export function shownCodes(
  c: Context<CustomerEnv>,
  { settings, factorSeal }: Portal,
): string[] | undefined {
  const sealed = readCookie(c, settings, cookie)
  const purpose = purposes.shownCodes(c.get('session').sessionId)
  return sealed ? openFor(factorSeal, purpose, sealed)?.split(' ') : undefined
}

export function forgetShownCodes(c: Context<CustomerEnv>, { settings }: Portal): void {
  dropCookie(c, settings, cookie)
}
