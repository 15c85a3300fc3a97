import { recordEvent } from '#src/audit/record-event.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'
import { findReaderOrThrow } from '#src/sign-in/queries.ts'
import { openFor, purposes } from './bound-seal.ts'
import { sendRecoveryCodeUsedMail } from './mails.ts'
import { stepOfCode } from './one-time-codes.ts'
import { countRecoveryCodes, lockSecondFactorOf, noteStep, useRecoveryCode } from './queries.ts'
import { hashRecoveryCode, readRecoveryCode } from './recovery-codes.ts'

/** What keeps a code from being taken. */
export type CodeFault = 'missing' | 'unreadable' | 'wrong'

export type UsedCode = 'app' | 'recovery'

/** What can be said of a code without looking anything up. */
export function codeFault(typed: string | undefined): 'missing' | 'unreadable' | undefined {
  if (typed === undefined || typed.trim() === '') return 'missing'
  return isOneTimeCode(typed) || readRecoveryCode(typed) ? undefined : 'unreadable'
}

/** Takes a code of the app or a recovery code, once, in the transaction of what it allows. */
export async function useCode(
  trx: Trx,
  portal: Portal,
  loginId: string,
  typed: string,
): Promise<UsedCode | undefined> {
  const { clock, factorSeal, post, log } = portal
  const factor = await lockSecondFactorOf(trx, loginId)
  if (!factor) return undefined
  if (isOneTimeCode(typed)) {
    const secret = openFor(factorSeal, purposes.secret(loginId), factor.sealedSecret)
    // SECRET is not the one it was: the README says what helps
    if (secret === undefined) log.error('a second factor cannot be opened: SECRET has changed')
    const { lastStep } = factor
    const step = secret && (await stepOfCode(secret, typed, { now: clock(), lastStep }))
    if (!step) return undefined
    await noteStep(trx, loginId, step)
    return 'app'
  }
  const hash = hashRecoveryCode(typed)
  if (!(await useRecoveryCode(trx, loginId, hash, clock()))) return undefined
  const reader = await findReaderOrThrow(trx, loginId)
  const left = await countRecoveryCodes(trx, loginId)
  await sendRecoveryCodeUsedMail(trx, post, reader, { at: clock(), left })
  const { customerId } = reader
  const actor = { kind: 'customer', id: customerId } as const
  await recordEvent(trx, { at: clock(), actor, event: 'recoveryCodeUsed', customerId })
  return 'recovery'
}

/** Six figures, as the app shows them. */
export function isOneTimeCode(typed: string): boolean {
  return /^\d{6}$/.test(typed.replace(/\s/g, ''))
}

/** Counts a code typed by somebody who is signed in; until when none is taken any more. */
export async function countCode(
  { db, clock, throttleKey }: Portal,
  loginId: string,
): Promise<Date | undefined> {
  const key = throttleKey('secondFactor', loginId)
  return await countAttempt(db, [{ key, most: 10, seconds: 900 }], clock())
}
