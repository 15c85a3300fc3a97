import type { Passwords } from '#src/sign-in/passwords.ts'
import { readStartPassword } from '#src/sign-in/registering/start-password.ts'
import type { LoginSecrets } from './queries.ts'
import { startPasswordsKept } from './queries.ts'

export type SecretCheck =
  | { kind: 'password'; isOutdated: boolean }
  | { kind: 'startPassword'; id: string }

/**
 * Which of a login's secrets was typed. Takes the same work for every customer number, known or
 * not: as many hashes are compared as what was typed could match.
 */
export async function checkSecret(
  passwords: Passwords,
  login: LoginSecrets | undefined,
  typed: string,
): Promise<SecretCheck | undefined> {
  const found = await findStartPassword(passwords, login, typed)
  const passwordHash = login?.passwordHash ?? undefined
  const isPassword = await passwords.matches(passwordHash, typed)
  if (found !== undefined) return { kind: 'startPassword', id: found }
  if (!isPassword || passwordHash === undefined) return undefined
  return { kind: 'password', isOutdated: passwords.isOutdated(passwordHash) }
}

async function findStartPassword(
  passwords: Passwords,
  login: LoginSecrets | undefined,
  typed: string,
): Promise<string | undefined> {
  const bare = readStartPassword(typed)
  if (bare === undefined) return undefined
  let found: string | undefined
  for (let place = 0; place < startPasswordsKept; place += 1) {
    const startPassword = login?.startPasswords[place]
    if (await passwords.matches(startPassword?.secretHash, bare)) found ??= startPassword?.id
  }
  return found
}
