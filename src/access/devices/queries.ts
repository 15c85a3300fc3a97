import type { Db, Trx } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'

/** A browser in which somebody is signed in at present. */
export interface DeviceRow {
  sessionId: string
  userAgent: string | null
  signedInAt: Date
  /** To the quarter of an hour. */
  lastSeenAt: Date
}

const devices = prepared<{ loginId: string; now: Date }, DeviceRow>((p, db) =>
  db
    .selectFrom('session')
    .where('login_id', '=', p('loginId'))
    .where('expires_at', '>', p('now'))
    .where('ends_at', '>', p('now'))
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .limit(50)
    .select([
      'id as sessionId',
      'user_agent as userAgent',
      'created_at as signedInAt',
      'last_seen_at as lastSeenAt',
    ]),
)

export async function findDevicesOf(db: Db, loginId: string, now: Date): Promise<DeviceRow[]> {
  return await devices(db, { loginId, now })
}

/** Ends one session; false where this login has none of that name any more. */
export async function endSessionOf(trx: Trx, loginId: string, sessionId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('session')
    .where('login_id', '=', loginId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends every session but one; returns how many these were. */
export async function endOtherSessionsOf(
  trx: Trx,
  loginId: string,
  keptId: string,
): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('session')
    .where('login_id', '=', loginId)
    .where('id', '!=', keptId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
