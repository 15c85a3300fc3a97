import { recordEvent } from '#src/audit/record-event.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { stepOfCode } from '#src/second-factor/one-time-codes.ts'
import { hashRecoveryCode, readRecoveryCode } from '#src/second-factor/recovery-codes.ts'
import { endStaffSession, type StaffSession } from '#src/staff/session-queries.ts'
import { findStaffFactor, useStaffRecoveryCode, useStaffStep } from './factor-queries.ts'
import { openStaffSession } from './staff-session.ts'

/**
 * The second factor: a code of the app, or a recovery code.
 * @returns the token of the session that is open now, in place of the one that knew only the
 * password; undefined when the code does not fit
 */
export async function showFactor(
  portal: Portal,
  session: StaffSession,
  typed: string,
  userAgent: string | undefined,
): Promise<string | undefined> {
  const { staffMemberId } = session
  return portal.db.transaction().execute(async (trx) => {
    const by = await fittingCode(trx, portal, staffMemberId, typed)
    return by && enterOffice(trx, portal, session, { userAgent, by })
  })
}

/** From here on both factors are shown. */
export async function enterOffice(
  trx: Trx,
  portal: Pick<Portal, 'clock'>,
  { sessionId, staffMemberId }: StaffSession,
  { userAgent, by }: { userAgent: string | undefined; by: string },
): Promise<string> {
  await endStaffSession(trx, sessionId)
  await recordEvent(trx, {
    at: portal.clock(),
    actor: { kind: 'staff', id: staffMemberId },
    event: 'staffSignedIn',
    details: { by },
  })
  return openStaffSession(trx, portal, { staffMemberId, userAgent, isConfirmed: true })
}

async function fittingCode(
  trx: Trx,
  { clock, factorSeal }: Portal,
  staffMemberId: string,
  typed: string,
): Promise<'code' | 'recoveryCode' | undefined> {
  const recovery = readRecoveryCode(typed)
  if (recovery !== undefined) {
    const hash = hashRecoveryCode(recovery)
    const isUsed = await useStaffRecoveryCode(trx, staffMemberId, hash, clock())
    return isUsed ? 'recoveryCode' : undefined
  }
  const factor = await findStaffFactor(trx, staffMemberId)
  if (!factor) return undefined
  const { lastStep } = factor
  const secret = factorSeal.open(factor.sealedSecret)
  const step = await stepOfCode(secret, typed, { now: clock(), lastStep })
  if (step === undefined || !(await useStaffStep(trx, staffMemberId, step))) return undefined
  return 'code'
}
