import { sql } from 'kysely'
import { spellingsOf } from '#src/customers/customer-number.ts'
import { isStillServed } from '#src/customers/queries.ts'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { EnteredBy } from '#src/platform/database/schema.ts'
import type { Language, Offers, UtilityFace } from '#templates/view.ts'
import type { Reader } from './mails.ts'

export interface SessionRow extends UtilityFace {
  sessionId: string
  expiresAt: Date
  endsAt: Date
  createdAt: Date
  mustChangePassword: boolean
  userAgent: string | null
  enteredBy: EnteredBy
  loginId: string
  loginEmail: string
  language: Language
  customerId: string
  customerNumber: string
  customerName: string
}

/** The columns of `UtilityFace`, for statements that join the utility. */
export const face = [
  'utility.name',
  'utility.short_name as shortName',
  'utility.street_address as streetAddress',
  'utility.city_address as cityAddress',
  'utility.phone',
  'utility.opening_hours as openingHours',
  'utility.email',
] as const

export const offers = sql<Offers>`json_build_object(
  'moving', utility.is_moving_offered,
  'instalmentChange', utility.is_instalment_change_offered,
  'readingByStaff', utility.is_reading_by_staff_offered)`.as('offers')

/** First name and last name, or the company. */
export const customerName = sql<string>`
  coalesce(customer.company, concat_ws(' ', customer.first_name, customer.last_name))`

/** The face alone, out of a row that has more. */
export function faceOf(row: UtilityFace): UtilityFace {
  const { name, shortName, streetAddress, cityAddress, phone, openingHours, email, offers } = row
  return { name, shortName, streetAddress, cityAddress, phone, openingHours, email, offers }
}

const utilityFace = prepared<Record<never, never>, UtilityFace>((_, db) =>
  db.selectFrom('utility').select(face).select(offers),
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
      'session.entered_by as enteredBy',
      'login.id as loginId',
      'login.email as loginEmail',
      'login.language',
      'customer.id as customerId',
      'customer.customer_number as customerNumber',
      customerName.as('customerName'),
      ...face,
      offers,
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

/** Whom mails about a login go to. */
export interface LoginReader extends Reader {
  loginId: string
  customerId: string
}

export async function findReaderByNumber(
  db: Db | Trx,
  customerNumber: string,
  today: string,
): Promise<LoginReader | undefined> {
  return await readers(db)
    .where('customer.customer_number', 'in', spellingsOf(customerNumber))
    .where(isStillServed(today))
    .orderBy(sql`customer.customer_number = ${customerNumber.trim()}`, 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function findReaderOrThrow(db: Db | Trx, loginId: string): Promise<LoginReader> {
  return await readers(db).where('login.id', '=', loginId).executeTakeFirstOrThrow()
}

/** So that two who change something about one login do it one after the other. */
export async function lockLogin(trx: Trx, loginId: string): Promise<void> {
  await trx.selectFrom('login').select('id').where('id', '=', loginId).forUpdate().execute()
}

function readers(db: Db | Trx) {
  return db
    .selectFrom('login')
    .innerJoin('customer', 'customer.id', 'login.customer_id')
    .select([
      'login.id as loginId',
      'login.email as address',
      'login.language',
      'customer.id as customerId',
      'customer.customer_number as customerNumber',
      customerName.as('name'),
    ])
}

export async function rememberBrowser(
  trx: Trx,
  loginId: string,
  browserHash: string,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('known_browser')
    .values({ login_id: loginId, token_hash: browserHash, seen_at: now })
    .onConflict((conflict) =>
      conflict.columns(['login_id', 'token_hash']).doUpdateSet({ seen_at: now }),
    )
    .execute()
}

/** Somebody came in: the address is theirs, and the language of their browser is the chosen one. */
export async function noteEntry(
  trx: Trx,
  loginId: string,
  { at, language }: { at: Date; language: Language | undefined },
): Promise<void> {
  await trx
    .updateTable('login')
    .set({
      confirmed_at: sql`coalesce(login.confirmed_at, ${at})`,
      ...(language && { language }),
    })
    .where('id', '=', loginId)
    .execute()
}

export async function chooseLanguage(
  db: Db | Trx,
  loginId: string,
  language: Language,
): Promise<void> {
  await db.updateTable('login').set({ language }).where('id', '=', loginId).execute()
}
