import type { Portal } from '#src/portal.ts'
import { type Admission, admit } from '#src/sign-in/admit.ts'
import { useMailLink } from '#src/sign-in/by-link/queries.ts'
import type { Visitor } from '#src/sign-in/visitor.ts'
import { setPassword } from './set-password.ts'

/**
 * Uses a link of "Passwort vergessen" up and lets its owner in: whoever holds the link could as
 * well sign in afterwards, but not while strangers have used up the tries of this number.
 */
export async function resetPassword(
  portal: Portal,
  visitor: Visitor,
  token: string,
  password: string,
): Promise<Admission | undefined> {
  const { db, passwords, clock } = portal
  const passwordHash = await passwords.hash(password)
  const admission = await db.transaction().execute(async (trx) => {
    const owner = await useMailLink(trx, token, 'newPassword', clock())
    if (!owner) return undefined
    await setPassword(trx, portal, owner.loginId, passwordHash)
    return await admit(trx, portal, visitor, { ...owner, by: 'newPassword' })
  })
  portal.poke()
  return admission
}
