import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { EnteredBy } from '#src/platform/database/schema.ts'

export interface NewPendingSignIn {
  tokenHash: string
  loginId: string
  enteredBy: EnteredBy
  createdAt: Date
  expiresAt: Date
}

export async function openPendingSignIn(trx: Trx, pending: NewPendingSignIn): Promise<void> {
  await trx
    .insertInto('pending_sign_in')
    .values({
      token_hash: pending.tokenHash,
      login_id: pending.loginId,
      entered_by: pending.enteredBy,
      created_at: pending.createdAt,
      expires_at: pending.expiresAt,
      typed: '{}',
    })
    .execute()
}

/** Where somebody wanted to go, and what they had typed there: it waits for the second step. */
export interface Luggage {
  returnTo: string | undefined
  typed: Record<string, string>
}

export async function keepLuggage(db: Db, tokenHash: string, luggage: Luggage): Promise<void> {
  await db
    .updateTable('pending_sign_in')
    .set({ return_to: luggage.returnTo ?? null, typed: JSON.stringify(luggage.typed) })
    .where('token_hash', '=', tokenHash)
    .execute()
}

/** Somebody between the two steps. */
export interface PendingSignIn extends Luggage {
  loginId: string
  customerId: string
  enteredBy: EnteredBy
  expiresAt: Date
  attempts: number
  /** Whether this login has signed in from this browser before. */
  isKnownBrowser: boolean
}

export async function findPendingSignIn(
  db: Db | Trx,
  { tokenHash, browserHash }: { tokenHash: string; browserHash: string },
): Promise<PendingSignIn | undefined> {
  const row = await db
    .selectFrom('pending_sign_in')
    .innerJoin('login', 'login.id', 'pending_sign_in.login_id')
    .where('pending_sign_in.token_hash', '=', tokenHash)
    .select((eb) => [
      'login.id as loginId',
      'login.customer_id as customerId',
      'pending_sign_in.entered_by as enteredBy',
      'pending_sign_in.expires_at as expiresAt',
      'pending_sign_in.attempts',
      'pending_sign_in.return_to as returnTo',
      'pending_sign_in.typed',
      eb
        .exists(
          eb
            .selectFrom('known_browser')
            .select('known_browser.login_id')
            .whereRef('known_browser.login_id', '=', 'login.id')
            .where('known_browser.token_hash', '=', browserHash),
        )
        .$castTo<boolean>()
        .as('isKnownBrowser'),
    ])
    .executeTakeFirst()
  return row && { ...row, returnTo: row.returnTo ?? undefined }
}

/** Counts a try; false where there is none left, or another tab has come in already. */
export async function countTry(
  trx: Trx,
  tokenHash: string,
  { most, now }: { most: number; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('pending_sign_in')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('token_hash', '=', tokenHash)
    .where('attempts', '<', most)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function endPendingSignIn(trx: Trx, tokenHash: string): Promise<void> {
  await trx.deleteFrom('pending_sign_in').where('token_hash', '=', tokenHash).execute()
}
