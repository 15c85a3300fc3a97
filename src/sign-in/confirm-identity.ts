import type { Portal, PortalSession } from '#src/portal.ts'
import { checkCurrentPassword } from './new-password/own-password.ts'

/** What keeps an important change from being made. */
export type IdentityFault = 'missing' | 'wrong'

const minutesAfterALink = 10

/** Whoever has just come by a link from a mail has shown enough; everybody else types a password. */
export function needsPassword(session: PortalSession, now: Date): boolean {
  const sinceEntry = now.getTime() - session.createdAt.getTime()
  return session.enteredBy !== 'link' || sinceEntry >= minutesAfterALink * 60_000
}

/**
 * Makes sure before an important change that it is still the same person.
 * @returns what is wrong with the password, or until when no further try is taken
 */
export async function confirmIdentity(
  portal: Portal,
  session: PortalSession,
  typedPassword: string | undefined,
): Promise<IdentityFault | Date | undefined> {
  if (!needsPassword(session, portal.clock())) return undefined
  return await checkCurrentPassword(portal, session.loginId, typedPassword ?? '')
}
