import { sql } from 'kysely'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import { face, faceOf, offers } from '#src/sign-in/queries.ts'
import type { SignedInStaff, StaffRole, UtilityFace } from '#templates/view.ts'

/** What a request to the back office is told: who asks, whose portal it is. */
export interface StaffVisit {
  utility: UtilityFace
  session: StaffSession
  staff: SignedInStaff
}

export interface StaffSession {
  sessionId: string
  staffMemberId: string
  /** Both factors were shown. */
  isConfirmed: boolean
  hasSecondFactor: boolean
  createdAt: Date
  expiresAt: Date
  /** A second factor that is being set up, sealed. */
  sealedSecret: string | null
}

interface VisitRow extends StaffSession, UtilityFace {
  staffName: string
  staffEmail: string
  role: StaffRole
}

const visit = prepared<{ sessionId: string; now: string }, VisitRow>((p, db) =>
  db
    .selectFrom('staff_session as session')
    .innerJoin('staff_member as member', 'member.id', 'session.staff_member_id')
    .leftJoin('staff_second_factor as factor', 'factor.staff_member_id', 'member.id')
    .innerJoin('utility', (join) => join.onTrue())
    .where('session.id', '=', p('sessionId'))
    .where('member.left_at', 'is', null)
    .where(sql<boolean>`session.expires_at > ${p('now')}::timestamptz`)
    .where(sql<boolean>`session.ends_at > ${p('now')}::timestamptz`)
    .select([
      'session.id as sessionId',
      'member.id as staffMemberId',
      sql<boolean>`session.confirmed_at is not null`.as('isConfirmed'),
      sql<boolean>`factor.staff_member_id is not null`.as('hasSecondFactor'),
      'session.created_at as createdAt',
      'session.expires_at as expiresAt',
      'session.sealed_secret as sealedSecret',
      'member.name as staffName',
      'member.email as staffEmail',
      'member.role',
      ...face,
      offers,
    ]),
)

/** The session, whose it is, and the utility in one go: every page of the back office begins with it. */
export async function findStaffVisit(
  db: Db,
  sessionId: string,
  now: Date,
): Promise<StaffVisit | undefined> {
  const [row] = await visit(db, { sessionId, now: now.toISOString() })
  if (!row) return undefined
  const { staffMemberId, staffName, staffEmail, role } = row
  const staff = { staffMemberId, name: staffName, email: staffEmail, role }
  return { utility: faceOf(row), session: row, staff }
}

export interface NewStaffSession {
  sessionId: string
  staffMemberId: string
  createdAt: Date
  expiresAt: Date
  endsAt: Date
  userAgent: string | undefined
  confirmedAt: Date | undefined
}

export async function insertStaffSession(trx: Trx, session: NewStaffSession): Promise<void> {
  await trx
    .insertInto('staff_session')
    .values({
      id: session.sessionId,
      staff_member_id: session.staffMemberId,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
      ends_at: session.endsAt,
      user_agent: session.userAgent?.slice(0, 300) ?? null,
      confirmed_at: session.confirmedAt ?? null,
    })
    .execute()
}

/** Pushes a session on while it is used; its absolute end stands. */
export async function pushOnStaffSession(
  db: Db,
  sessionId: string,
  expiresAt: Date,
): Promise<void> {
  await db
    .updateTable('staff_session')
    .set({ expires_at: sql`least(${expiresAt}::timestamptz, ends_at)` })
    .where('id', '=', sessionId)
    .execute()
}

export async function endStaffSession(db: Db | Trx, sessionId: string): Promise<void> {
  await db.deleteFrom('staff_session').where('id', '=', sessionId).execute()
}

/** Ends a session for its own person; @returns whether there was one. */
export async function endOwnSession(
  trx: Trx,
  staffMemberId: string,
  sessionId: string,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('staff_session')
    .where('id', '=', sessionId)
    .where('staff_member_id', '=', staffMemberId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function endStaffSessionsOf(db: Db | Trx, staffMemberId: string): Promise<void> {
  await db.deleteFrom('staff_session').where('staff_member_id', '=', staffMemberId).execute()
}

export interface ListedSession {
  sessionId: string
  createdAt: Date
  lastSeenAt: Date
  userAgent: string | null
}

/** The sessions of one member of staff that are still open, the newest first. */
export function findStaffSessionsOf(
  db: Db,
  staffMemberId: string,
  now: Date,
): Promise<ListedSession[]> {
  return db
    .selectFrom('staff_session')
    .where('staff_member_id', '=', staffMemberId)
    .where('confirmed_at', 'is not', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .select([
      'id as sessionId',
      'created_at as createdAt',
      sql<Date>`expires_at - interval '30 minutes'`.as('lastSeenAt'),
      'user_agent as userAgent',
    ])
    .execute()
}

/** Counts a wrong code; @returns how many there were. */
export async function countWrongCode(db: Db, sessionId: string): Promise<number> {
  const row = await db
    .updateTable('staff_session')
    .set({ attempts: sql`attempts + 1` })
    .where('id', '=', sessionId)
    .returning('attempts')
    .executeTakeFirst()
  return row?.attempts ?? Number.POSITIVE_INFINITY
}

export async function keepSealedSecret(
  db: Db,
  sessionId: string,
  sealedSecret: string,
): Promise<void> {
  await db
    .updateTable('staff_session')
    .set({ sealed_secret: sealedSecret })
    .where('id', '=', sessionId)
    .execute()
}
