import { recordEvent } from '#src/audit/record-event.ts'
import { countAttempt, forgetAttempts } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'
import { type CodeFault, codeFault, useCode } from '#src/second-factor/use-code.ts'
import { type Entry, enter } from '#src/sign-in/enter.ts'
import { hashToken, isToken } from '#src/sign-in/token.ts'
import type { Visitor } from '#src/sign-in/visitor.ts'
import {
  countTry,
  endPendingSignIn,
  findPendingSignIn,
  type Luggage,
  type PendingSignIn,
} from './queries.ts'

export type SecondStep =
  | { kind: 'entered'; entry: Entry; luggage: Luggage }
  | { kind: 'refused'; fault: CodeFault }
  | { kind: 'tooMany'; until: Date }
  /** Too late, or too many wrong codes: the first step has to be taken again. */
  | { kind: 'over'; hasTriedTooOften: boolean; luggage: Luggage | undefined }

const mostTries = 5

/** Where somebody stands between the two steps; undefined where there is nothing to wait for. */
export async function findWaiting(
  { db }: Portal,
  visitor: Visitor,
  token: string | undefined,
): Promise<PendingSignIn | undefined> {
  if (!isToken(token)) return undefined
  const browserHash = hashToken(visitor.browserToken ?? '')
  return await findPendingSignIn(db, { tokenHash: hashToken(token), browserHash })
}

export function isOver({ expiresAt, attempts }: PendingSignIn, now: Date): boolean {
  return expiresAt <= now || attempts >= mostTries
}

/** One try to show the second factor. */
export async function takeSecondStep(
  portal: Portal,
  visitor: Visitor,
  token: string | undefined,
  typedCode: string | undefined,
): Promise<SecondStep> {
  const { db, clock } = portal
  const pending = await findWaiting(portal, visitor, token)
  if (!pending || token === undefined || isOver(pending, clock())) return over(pending)
  const fault = codeFault(typedCode)
  if (fault || typedCode === undefined) return { kind: 'refused', fault: fault ?? 'missing' }
  const key = throttleKeyOf(portal, visitor, pending)
  const until = await countAttempt(db, [{ key, most: 10, seconds: 900 }], clock())
  if (until) return { kind: 'tooMany', until }

  const { loginId, customerId, enteredBy } = pending
  const tokenHash = hashToken(token)
  const entry = await db.transaction().execute(async (trx) => {
    if (!(await countTry(trx, tokenHash, { most: mostTries, now: clock() }))) return 'over'
    if (!(await useCode(trx, portal, loginId, typedCode))) {
      await recordEvent(trx, {
        at: clock(),
        actor: { kind: 'stranger' },
        event: 'secondFactorRefused',
        customerId,
      })
      return undefined
    }
    await endPendingSignIn(trx, tokenHash)
    return await enter(trx, portal, visitor, { loginId, customerId, by: enteredBy })
  })
  if (entry === 'over') return over(await findWaiting(portal, visitor, token))
  if (!entry) return { kind: 'refused', fault: 'wrong' }
  await forgetAttempts(db, key)
  portal.poke()
  return { kind: 'entered', entry, luggage: pending }
}

function over(pending: PendingSignIn | undefined): SecondStep {
  const hasTriedTooOften = pending !== undefined && pending.attempts >= mostTries
  return { kind: 'over', hasTriedTooOften, luggage: pending }
}

/** A stranger who knows the password slows nobody down who comes from a browser of their own. */
function throttleKeyOf(
  { throttleKey }: Portal,
  { browserToken }: Visitor,
  { loginId, isKnownBrowser }: PendingSignIn,
): string {
  return isKnownBrowser && browserToken
    ? throttleKey('secondStep.browser', loginId, browserToken)
    : throttleKey('secondStep', loginId)
}
