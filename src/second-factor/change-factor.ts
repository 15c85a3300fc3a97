import { endOtherSessionsOf } from '#src/access/devices/queries.ts'
import { recordEvent } from '#src/audit/record-event.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal, PortalSession } from '#src/portal.ts'
import { findReaderOrThrow } from '#src/sign-in/queries.ts'
import { purposes, sealFor } from './bound-seal.ts'
import { sendSecondFactorMail } from './mails.ts'
import { putRecoveryCodes, putSecondFactor, removeSecondFactor } from './queries.ts'
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts'
import { useCode } from './use-code.ts'

/**
 * Switches the second factor on; whoever came in elsewhere without it has to come in again.
 * @returns the recovery codes, to be shown once; undefined where another tab was faster
 */
export async function switchOn(
  portal: Portal,
  session: PortalSession,
  shared: { secret: string; step: number },
): Promise<string[] | undefined> {
  const { loginId, sessionId } = session
  const sealedSecret = sealFor(portal.factorSeal, purposes.secret(loginId), shared.secret)
  const codes = await portal.db.transaction().execute(async (trx) => {
    const factor = { sealedSecret, switchedOnAt: portal.clock(), lastStep: shared.step }
    if (!(await putSecondFactor(trx, loginId, factor))) return undefined
    await endOtherSessionsOf(trx, loginId, sessionId)
    await tell(trx, portal, session, 'second-factor-on')
    return await giveCodes(trx, loginId)
  })
  portal.poke()
  return codes
}

/** Makes new recovery codes for whoever shows a code; undefined where it does not count. */
export async function renewCodes(
  portal: Portal,
  session: PortalSession,
  typedCode: string,
): Promise<string[] | undefined> {
  const codes = await portal.db.transaction().execute(async (trx) => {
    if (!(await useCode(trx, portal, session.loginId, typedCode))) return undefined
    await tell(trx, portal, session, 'recovery-codes-new')
    return await giveCodes(trx, session.loginId)
  })
  portal.poke()
  return codes
}

/** Switches the second factor off for whoever shows a code; false where it does not count. */
export async function switchOff(
  portal: Portal,
  session: PortalSession,
  typedCode: string,
): Promise<boolean> {
  const isOff = await portal.db.transaction().execute(async (trx) => {
    if (!(await useCode(trx, portal, session.loginId, typedCode))) return false
    await removeSecondFactor(trx, session.loginId)
    await tell(trx, portal, session, 'second-factor-off')
    return true
  })
  portal.poke()
  return isOff
}

/** Only what the codes are known by is kept. */
async function giveCodes(trx: Trx, loginId: string): Promise<string[]> {
  const codes = makeRecoveryCodes()
  await putRecoveryCodes(trx, loginId, codes.map(hashRecoveryCode))
  return codes
}

const recorded = {
  'second-factor-on': { event: 'secondFactorOn' },
  'second-factor-off': { event: 'secondFactorOff' },
  'recovery-codes-new': { event: 'recoveryCodesRenewed' },
} as const

/** By mail, and in the record. */
async function tell(
  trx: Trx,
  { post, clock }: Portal,
  { loginId, customerId }: PortalSession,
  what: keyof typeof recorded,
): Promise<void> {
  await sendSecondFactorMail(trx, post, await findReaderOrThrow(trx, loginId), what, clock())
  const actor = { kind: 'customer', id: customerId } as const
  await recordEvent(trx, { at: clock(), actor, ...recorded[what], customerId })
}
