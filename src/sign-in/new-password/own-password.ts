import type { Db } from '#src/platform/database/connect.ts'
import { countAttempt, forgetAttempts } from '#src/platform/throttle/throttle.ts'
import type { Portal, PortalSession } from '#src/portal.ts'
import { type Entry, enter } from '#src/sign-in/enter.ts'
import type { Visitor } from '#src/sign-in/visitor.ts'
import type { OwnPasswordOccasion } from '#templates/sign-in/own-password-page.tsx'
import { findPasswordHash } from './queries.ts'
import { setPassword } from './set-password.ts'

/** The Startpasswort that was just used counts as the present password; so does a mail link. */
export async function findOccasion(db: Db, session: PortalSession): Promise<OwnPasswordOccasion> {
  if (session.mustChangePassword) return 'start'
  return (await findPasswordHash(db, session.loginId)) === null ? 'first' : 'change'
}

/**
 * Asks for the present password again, so that an unattended browser gives nothing away.
 * @returns what is wrong with it, or until when no further try is taken
 */
export async function checkCurrentPassword(
  { db, clock, passwords, throttleKey }: Portal,
  loginId: string,
  typed: string,
): Promise<'missing' | 'wrong' | Date | undefined> {
  if (typed === '') return 'missing'
  const key = throttleKey('currentPassword', loginId)
  const until = await countAttempt(db, [{ key, most: 10, seconds: 900 }], clock())
  if (until) return until
  const secretHash = await findPasswordHash(db, loginId)
  if (!(await passwords.matches(secretHash ?? undefined, typed))) return 'wrong'
  await forgetAttempts(db, key)
  return undefined
}

/** Sets the password and goes on in a new session; all others end. */
export async function replacePassword(
  portal: Portal,
  visitor: Visitor,
  { loginId, customerId }: PortalSession,
  password: string,
): Promise<Entry> {
  const passwordHash = await portal.passwords.hash(password)
  const entry = await portal.db.transaction().execute(async (trx) => {
    await setPassword(trx, portal, loginId, passwordHash)
    return await enter(trx, portal, visitor, { loginId, customerId, by: 'newPassword' })
  })
  portal.poke()
  return entry
}
