import { sql } from 'kysely'
import type { Adapter, DatabaseSession } from 'lucia'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import { faceOf, findSession, type SessionRow } from './queries.ts'

/**
 * The table `session` as lucia wants it. Lucia reads the machine's clock, the portal has its own:
 * moments are moved by the difference on their way in and out.
 */
export function sessionsInDatabase(db: Db | Trx, clock: () => Date): Adapter {
  const ahead = (): number => Date.now() - clock().getTime()
  const forLucia = (at: Date): Date => new Date(at.getTime() + ahead())
  const forPortal = (at: Date): Date => new Date(at.getTime() - ahead())
  return {
    getSessionAndUser: async (sessionId) => {
      const row = await findSession(db, sessionId)
      if (!row) return [null, null]
      const session = sessionOf(row)
      return [{ ...session, expiresAt: forLucia(session.expiresAt) }, personOf(row)]
    },
    getUserSessions: () => Promise.reject(new Error('lists of sessions are not offered')),
    setSession: async ({ id, userId, expiresAt, attributes }) => {
      const { mustChangePassword, enteredBy, createdAt, endsAt, userAgent } = attributes
      await db
        .insertInto('session')
        .values({
          id,
          login_id: userId,
          created_at: createdAt,
          expires_at: forPortal(expiresAt),
          ends_at: endsAt,
          must_change_password: mustChangePassword,
          user_agent: userAgent?.slice(0, 300) ?? null,
          entered_by: enteredBy,
          last_seen_at: createdAt,
        })
        .execute()
    },
    // the absolute end stands: a session is pushed on up to there and no further
    updateSessionExpiration: async (sessionId, expiresAt) => {
      await db
        .updateTable('session')
        .set({
          expires_at: sql`least(${forPortal(expiresAt)}::timestamptz, ends_at)`,
          last_seen_at: clock(),
        })
        .where('id', '=', sessionId)
        .execute()
    },
    deleteSession: async (sessionId) => {
      await db.deleteFrom('session').where('id', '=', sessionId).execute()
    },
    deleteUserSessions: async (loginId) => {
      await db.deleteFrom('session').where('login_id', '=', loginId).execute()
    },
    deleteExpiredSessions: async () => {
      await db.deleteFrom('session').where('expires_at', '<=', clock()).execute()
    },
  }
}

type Person = NonNullable<Awaited<ReturnType<Adapter['getSessionAndUser']>>[1]>

function sessionOf(row: SessionRow): DatabaseSession {
  return {
    id: row.sessionId,
    userId: row.loginId,
    expiresAt: row.expiresAt,
    attributes: {
      mustChangePassword: row.mustChangePassword,
      enteredBy: row.enteredBy,
      createdAt: row.createdAt,
      endsAt: row.endsAt,
      userAgent: row.userAgent ?? undefined,
    },
  }
}

function personOf(row: SessionRow): Person {
  return {
    id: row.loginId,
    attributes: {
      language: row.language,
      customer: {
        customerId: row.customerId,
        loginId: row.loginId,
        customerNumber: row.customerNumber,
        name: row.customerName,
        email: row.loginEmail,
      },
      utility: faceOf(row),
    },
  }
}
