import type { Context } from 'hono'
import type { Trx } from '#src/platform/database/connect.ts'
import { dropCookie, putCookie } from '#src/platform/http/cookies.ts'
import type { Portal } from '#src/portal.ts'
import { hashToken, makeToken } from '#src/sign-in/token.ts'
import { insertStaffSession } from '#src/staff/session-queries.ts'

export const staffCookie = 'verwaltung'
export const minutesIdle = 30
const minutesForTheSecondFactor = 15
const longestHours = 12

/**
 * Opens a session; before the second factor is shown it is short and opens only the way there.
 * @returns the token for the cookie, of which only the hash is stored
 */
export async function openStaffSession(
  trx: Trx,
  { clock }: Pick<Portal, 'clock'>,
  person: { staffMemberId: string; userAgent: string | undefined; isConfirmed: boolean },
): Promise<string> {
  const token = makeToken()
  const createdAt = clock()
  const { staffMemberId, userAgent, isConfirmed } = person
  const minutes = isConfirmed ? minutesIdle : minutesForTheSecondFactor
  await insertStaffSession(trx, {
    sessionId: hashToken(token),
    staffMemberId,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + minutes * 60_000),
    endsAt: new Date(createdAt.getTime() + (isConfirmed ? longestHours * 60 : minutes) * 60_000),
    userAgent,
    confirmedAt: isConfirmed ? createdAt : undefined,
  })
  return token
}

/** Never sent along when another site leads here. */
export function putStaffCookie(c: Context, { settings }: Portal, token: string): void {
  putCookie(c, settings, staffCookie, token, undefined, 'Strict')
}

export function dropStaffCookie(c: Context, { settings }: Portal): void {
  dropCookie(c, settings, staffCookie)
}
