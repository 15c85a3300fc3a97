import { recordEvent } from '#src/audit/record-event.ts'
import type { Portal } from '#src/portal.ts'
import { makeFactorSecret, stepOfCode } from '#src/second-factor/one-time-codes.ts'
import { hashRecoveryCode, makeRecoveryCodes } from '#src/second-factor/recovery-codes.ts'
import { keepSealedSecret, type StaffSession } from '#src/staff/session-queries.ts'
import { putStaffFactor } from './factor-queries.ts'
import { enterOffice } from './show-factor.ts'

/** The secret that is being set up: made with the first look, the same until it is confirmed. */
export async function secretInTheMaking(portal: Portal, session: StaffSession): Promise<string> {
  if (session.sealedSecret !== null) return portal.factorSeal.open(session.sealedSecret)
  const secret = makeFactorSecret()
  await keepSealedSecret(portal.db, session.sessionId, portal.factorSeal.seal(secret))
  return secret
}

export interface SetUp {
  /** Of the session that is open now. */
  token: string
  recoveryCodes: string[]
}

/** The app has learnt the secret and shows it by a code. @returns undefined when it does not fit */
export async function setUpFactor(
  portal: Portal,
  session: StaffSession,
  typed: string,
  userAgent: string | undefined,
): Promise<SetUp | undefined> {
  const { db, clock, factorSeal } = portal
  const secret = await secretInTheMaking(portal, session)
  const step = await stepOfCode(secret, typed, { now: clock(), lastStep: undefined })
  if (step === undefined) return undefined
  const recoveryCodes = makeRecoveryCodes()
  const { staffMemberId } = session
  const at = clock()
  const token = await db.transaction().execute(async (trx) => {
    await putStaffFactor(trx, {
      staffMemberId,
      sealedSecret: factorSeal.seal(secret),
      step,
      codeHashes: recoveryCodes.map(hashRecoveryCode),
      at,
    })
    const actor = { kind: 'staff', id: staffMemberId } as const
    await recordEvent(trx, { at, actor, event: 'staffSecondFactorSet' })
    return enterOffice(trx, portal, session, { userAgent, by: 'newSecondFactor' })
  })
  return { token, recoveryCodes }
}
