import { recordEvent } from '#src/audit/record-event.ts'
import { countAttempt, forgetAttempts, takeBackAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'
import type { Visitor } from '#src/sign-in/visitor.ts'
import { findStaffByEmail } from '#src/staff/queries.ts'
import { openStaffSession } from './staff-session.ts'

export type StaffAttempt =
  | { kind: 'passwordShown'; token: string; hasSecondFactor: boolean }
  | { kind: 'refused' }
  | { kind: 'tooMany'; until: Date }

const quarterOfAnHour = 900

/** One try with address and password; an address that nobody has takes the same work. */
export async function attemptStaffSignIn(
  portal: Portal,
  visitor: Visitor,
  typed: { email: string; password: string },
): Promise<StaffAttempt> {
  const { db, clock, throttleKey, passwords } = portal
  const own = throttleKey('staff.email', typed.email.trim().toLowerCase())
  const address = throttleKey('staff.address', visitor.address)
  const until = await countAttempt(
    db,
    [
      { key: address, most: 50, seconds: quarterOfAnHour },
      { key: own, most: 10, seconds: quarterOfAnHour },
    ],
    clock(),
  )
  if (until) return { kind: 'tooMany', until }
  const account = await findStaffByEmail(db, typed.email)
  const isMatch = await passwords.matches(account?.passwordHash ?? undefined, typed.password)
  if (!account || !isMatch) {
    const actor = { kind: 'stranger' } as const
    await recordEvent(db, { at: clock(), actor, event: 'staffSignInRefused' })
    return { kind: 'refused' }
  }
  const { staffMemberId, hasSecondFactor } = account
  const token = await db.transaction().execute(async (trx) => {
    const { userAgent } = visitor
    const session = { staffMemberId, userAgent, isConfirmed: false }
    await recordEvent(trx, {
      at: clock(),
      actor: { kind: 'staff', id: staffMemberId },
      event: 'staffPasswordShown',
    })
    return openStaffSession(trx, portal, session)
  })
  await forgetAttempts(db, own)
  await takeBackAttempt(db, [address])
  return { kind: 'passwordShown', token, hasSecondFactor }
}
