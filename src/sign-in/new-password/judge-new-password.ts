import type { Portal } from '#src/portal.ts'
import { readStartPassword } from '#src/sign-in/registering/start-password.ts'
import { judgePassword, type PasswordFault } from './password-policy.ts'
import { findPersonalWords, findStartPasswordHashes } from './queries.ts'

/** The policy, with what is known of this person, and without the Startpasswort of their mail. */
export async function judgeNewPassword(
  { db, passwords }: Portal,
  loginId: string,
  password: string,
): Promise<PasswordFault | undefined> {
  const fault = judgePassword(password, await findPersonalWords(db, loginId))
  if (fault) return fault
  const bare = readStartPassword(password)
  if (bare === undefined) return undefined
  for (const secretHash of await findStartPasswordHashes(db, loginId)) {
    if (await passwords.matches(secretHash, bare)) return 'startPassword'
  }
  return undefined
}
