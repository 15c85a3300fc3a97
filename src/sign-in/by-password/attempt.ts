import { recordEvent } from '#src/audit/record-event.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { type Admission, admit } from '#src/sign-in/admit.ts'
import { hashToken } from '#src/sign-in/token.ts'
import type { Visitor } from '#src/sign-in/visitor.ts'
import { checkSecret, type SecretCheck } from './check-secret.ts'
import {
  findLoginSecrets,
  type LoginSecrets,
  replacePasswordHash,
  useStartPassword,
} from './queries.ts'
import { countSignIn, signInCount, uncountSignIn } from './sign-in-throttle.ts'

export type Attempt =
  | { kind: 'admitted'; admission: Admission }
  | { kind: 'refused' }
  | { kind: 'tooMany'; until: Date }

export interface TypedCredentials {
  customerNumber: string
  password: string
}

/** One try to sign in. A number that nobody has is treated in every step like one with a login. */
export async function attemptSignIn(
  portal: Portal,
  visitor: Visitor,
  { customerNumber, password }: TypedCredentials,
): Promise<Attempt> {
  const { db, clock, throttleKey } = portal
  const login = await findLoginSecrets(db, customerNumber, {
    browserHash: hashToken(visitor.browserToken ?? ''),
    now: clock(),
    today: dayInBerlin(clock()),
  })
  const count = signInCount(throttleKey, customerNumber, visitor, login?.isKnownBrowser === true)
  const until = await countSignIn(db, count, clock())
  if (until) return { kind: 'tooMany', until }

  const check = await checkSecret(portal.passwords, login, password)
  const admission = login && check && (await letIn(portal, visitor, login, check, password))
  if (!admission) {
    await recordRefusal(portal, login)
    return { kind: 'refused' }
  }
  await uncountSignIn(db, count)
  return { kind: 'admitted', admission }
}

async function letIn(
  portal: Portal,
  visitor: Visitor,
  login: LoginSecrets,
  check: SecretCheck,
  password: string,
): Promise<Admission | undefined> {
  const isOutdated = check.kind === 'password' && check.isOutdated
  const newHash = isOutdated ? await portal.passwords.hash(password) : undefined
  return await portal.db.transaction().execute(async (trx: Trx) => {
    if (check.kind === 'startPassword') {
      if (!(await useStartPassword(trx, check.id, portal.clock()))) return undefined
    }
    if (newHash) await replacePasswordHash(trx, login.loginId, newHash)
    const { loginId, customerId } = login
    return await admit(trx, portal, visitor, { loginId, customerId, by: check.kind })
  })
}

async function recordRefusal({ db, clock }: Portal, login: LoginSecrets | undefined) {
  await recordEvent(db, {
    at: clock(),
    actor: { kind: 'stranger' },
    event: 'signInRefused',
    customerId: login?.customerId,
  })
}
