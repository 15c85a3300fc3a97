import type { Db, Trx } from '#src/platform/database/connect.ts'
import { startPasswordsKept } from '#src/sign-in/by-password/queries.ts'

/** @returns undefined when the login was closed a moment ago */
export async function findPasswordHash(
  db: Db | Trx,
  loginId: string,
): Promise<string | null | undefined> {
  const login = await db
    .selectFrom('login')
    .select('password_hash')
    .where('id', '=', loginId)
    .executeTakeFirst()
  return login?.password_hash
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

/** Sets the password; returns the hash of the one before. */
export async function putPasswordHash(
  trx: Trx,
  loginId: string,
  passwordHash: string,
  at: Date,
): Promise<string | null> {
  const { password_hash: oldHash } = await trx
    .selectFrom('login')
    .select('password_hash')
    .where('id', '=', loginId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('login')
    .set({ password_hash: passwordHash, password_changed_at: at })
    .where('id', '=', loginId)
    .execute()
  return oldHash
}

/** What is still on its way by mail opens nothing any more, nor does half a way in. */
export async function spendSecrets(trx: Trx, loginId: string, at: Date): Promise<void> {
  for (const table of ['start_password', 'mail_link'] as const) {
    await trx
      .updateTable(table)
      .set({ used_at: at })
      .where('login_id', '=', loginId)
      .where('used_at', 'is', null)
      .execute()
  }
  await trx.deleteFrom('pending_sign_in').where('login_id', '=', loginId).execute()
}
