import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { makeMailLink } from '#src/sign-in/by-link/queries.ts'
import { type Reader, sendRegistrationMail } from '#src/sign-in/mails.ts'
import { keepStartPassword } from './queries.ts'
import { makeStartPassword, readStartPassword } from './start-password.ts'

const hours = 24

/**
 * Makes a Startpasswort and a link to sign in without it, and mails both. What the login had
 * before stays as it is: whoever asks in the name of others changes nothing for them.
 */
export async function giveAccess(
  trx: Trx,
  { clock, passwords, post, paths, settings }: Portal,
  loginId: string,
  reader: Reader,
): Promise<void> {
  const now = clock()
  const startPassword = makeStartPassword()
  await keepStartPassword(trx, loginId, {
    secretHash: await passwords.hash(readStartPassword(startPassword) ?? startPassword),
    createdAt: now,
    expiresAt: new Date(now.getTime() + hours * 3_600_000),
  })
  const token = await makeMailLink(trx, loginId, 'signIn', now)
  const signInLink = settings.origin + paths.signInByLink(token)
  await sendRegistrationMail(trx, post, reader, { startPassword, signInLink })
}
