import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { spellingsOf } from '#src/customers/customer-number.ts'
import { isStillServed } from '#src/customers/queries.ts'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Database } from '#src/platform/database/schema.ts'

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
