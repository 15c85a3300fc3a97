import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { isStillServed } from '#src/customers/access.ts'
import { spellingsOf } from '#src/customers/customer-number.ts'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Database, Language } from '#src/platform/database/schema.ts'
import type { Reader } from './mails.ts'
import { customerName } from './queries.ts'

/** What a typed password is compared with. */
export interface LoginSecrets {
  loginId: string
  customerId: string
  passwordHash: string | null
  /** Whether this login has signed in from this browser before. */
  isKnownBrowser: boolean
  /** Unused and still running, newest first, `startPasswordsKept` at most. */
  startPasswords: { id: string; secretHash: string }[]
}

/** So many mails may be under way at once, each with a Startpasswort that works. */
export const startPasswordsKept = 3

export async function findLoginSecrets(
  db: Db | Trx,
  customerNumber: string,
  visitor: { browserHash: string; now: Date; today: string },
): Promise<LoginSecrets | undefined> {
  return await db
    .selectFrom('login')
    .innerJoin('customer', 'customer.id', 'login.customer_id')
    .where('customer.customer_number', 'in', spellingsOf(customerNumber))
    .where(isStillServed(visitor.today))
    .select((eb) => [
      'login.id as loginId',
      'login.customer_id as customerId',
      'login.password_hash as passwordHash',
      eb
        .exists(
          eb
            .selectFrom('known_browser')
            .select('login_id')
            .whereRef('known_browser.login_id', '=', 'login.id')
            .where('known_browser.token_hash', '=', visitor.browserHash),
        )
        .$castTo<boolean>()
        .as('isKnownBrowser'),
      startPasswordsOf(eb, visitor.now).as('startPasswords'),
    ])
    // as typed comes before what was made of it
    .orderBy(sql`customer.customer_number = ${customerNumber.trim()}`, 'desc')
    .limit(1)
    .executeTakeFirst()
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

export async function findPasswordHash(db: Db | Trx, loginId: string): Promise<string | null> {
  const login = await db
    .selectFrom('login')
    .select('password_hash')
    .where('id', '=', loginId)
    .executeTakeFirstOrThrow()
  return login.password_hash
}

/** What a guesser would try first. */
export async function findPersonalWords(db: Db, loginId: string): Promise<string[]> {
  const row = await db
    .selectFrom('login')
    .innerJoin('customer', 'customer.id', 'login.customer_id')
    .innerJoin('utility', (join) => join.onTrue())
    .where('login.id', '=', loginId)
    .select([
      'customer.customer_number',
      'customer.first_name',
      'customer.last_name',
      'customer.company',
      'customer.street',
      'customer.city',
      'login.email',
      'utility.name',
      'utility.short_name',
    ])
    .executeTakeFirstOrThrow()
  return Object.values(row).filter((word) => word !== null)
}

/** The latest Startpassworter, used ones included: none of them may live on. */
export async function findStartPasswordHashes(db: Db, loginId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('start_password')
    .select('secret_hash')
    .where('login_id', '=', loginId)
    .orderBy('id', 'desc')
    .limit(startPasswordsKept)
    .execute()
  return rows.map((row) => row.secret_hash)
}

/** Takes a Startpasswort away for good; false when another request was quicker. */
export async function useStartPassword(trx: Trx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('start_password')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The same password, hashed anew. */
export async function replacePasswordHash(
  trx: Trx,
  loginId: string,
  passwordHash: string,
): Promise<void> {
  await trx
    .updateTable('login')
    .set({ password_hash: passwordHash })
    .where('id', '=', loginId)
    .execute()
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

function startPasswordsOf(eb: ExpressionBuilder<Database, 'login' | 'customer'>, now: Date) {
  return jsonArrayFrom(
    eb
      .selectFrom('start_password')
      .whereRef('start_password.login_id', '=', 'login.id')
      .where('start_password.used_at', 'is', null)
      .where('start_password.expires_at', '>', now)
      .orderBy('start_password.id', 'desc')
      .limit(startPasswordsKept)
      .select([
        // json would make a number of it
        sql<string>`start_password.id::text`.as('id'),
        'start_password.secret_hash as secretHash',
      ]),
  )
}
