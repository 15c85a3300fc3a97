import { sql } from 'kysely'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { Language, UtilityFace } from '#templates/view.ts'

export interface SessionRow extends UtilityFace {
  sessionId: string
  expiresAt: Date
  endsAt: Date
  createdAt: Date
  mustChangePassword: boolean
  userAgent: string | null
  loginId: string
  loginEmail: string
  language: Language
  customerId: string
  customerNumber: string
  customerName: string
}

const face = [
  'utility.name',
  'utility.short_name as shortName',
  'utility.street_address as streetAddress',
  'utility.city_address as cityAddress',
  'utility.phone',
  'utility.opening_hours as openingHours',
  'utility.email',
] as const

/** First name and last name, or the company. */
export const customerName = sql<string>`
  coalesce(customer.company, concat_ws(' ', customer.first_name, customer.last_name))`

const utilityFace = prepared<Record<never, never>, UtilityFace>((_, db) =>
  db.selectFrom('utility').select(face),
)

export async function findUtilityFace(db: Db | Trx): Promise<UtilityFace> {
  const [row] = await utilityFace(db, {})
  if (!row) throw new Error('the row of the utility is missing')
  return row
}

const session = prepared<{ sessionId: string }, SessionRow>((p, db) =>
  db
    .selectFrom('session')
    .innerJoin('login', 'login.id', 'session.login_id')
    .innerJoin('customer', 'customer.id', 'login.customer_id')
    .innerJoin('utility', (join) => join.onTrue())
    .where('session.id', '=', p('sessionId'))
    .select([
      'session.id as sessionId',
      'session.expires_at as expiresAt',
      'session.ends_at as endsAt',
      'session.created_at as createdAt',
      'session.must_change_password as mustChangePassword',
      'session.user_agent as userAgent',
      'login.id as loginId',
      'login.email as loginEmail',
      'login.language',
      'customer.id as customerId',
      'customer.customer_number as customerNumber',
      customerName.as('customerName'),
      ...face,
    ]),
)

/** The session, whose it is, and the utility in one go: every page of a customer begins with it. */
export async function findSession(
  db: Db | Trx,
  sessionId: string,
): Promise<SessionRow | undefined> {
  const [row] = await session(db, { sessionId })
  return row
}
