import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Trx } from '#src/platform/database/connect.ts'

/** So many attempts in so many seconds; the window begins with the first one. */
export interface Allowance {
  key: string
  most: number
  seconds: number
}

export type ThrottleKey = (purpose: string, ...whom: string[]) => string

/**
 * Makes keys of fixed length. What a stranger typed and where they came from is not kept in clear,
 * nor can it be found by trying all numbers or addresses without the secret.
 */
export function throttleKeys(secret: string): ThrottleKey {
  return function throttleKey(purpose, ...whom) {
    const digest = createHmac('sha256', secret).update(JSON.stringify(whom)).digest('base64url')
    return `${purpose}:${digest}`
  }
}

/**
 * Counts an attempt against each allowance, until one is used up.
 * @returns when the next attempt counts again; undefined when this one may go on. A database that
 * cannot count throws, so that nobody comes in uncounted.
 */
export async function countAttempt(
  db: Db | Trx,
  allowances: Allowance[],
  now: Date,
): Promise<Date | undefined> {
  for (const { key, most, seconds } of allowances) {
    const windowEndsAt = new Date(now.getTime() + seconds * 1000)
    const hasEnded = sql<boolean>`throttle.window_ends_at <= ${now}`
    const { count, window_ends_at } = await db
      .insertInto('throttle')
      .values({ key, window_ends_at: windowEndsAt, count: 1 })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          count: sql`case when ${hasEnded} then 1 else throttle.count + 1 end`,
          window_ends_at: sql`case when ${hasEnded} then excluded.window_ends_at
            else throttle.window_ends_at end`,
        }),
      )
      .returning(['count', 'window_ends_at'])
      .executeTakeFirstOrThrow()
    if (count > most) return window_ends_at
  }
  return undefined
}

/** An attempt that went well does not count. */
export async function takeBackAttempt(db: Db | Trx, keys: string[]): Promise<void> {
  await db
    .updateTable('throttle')
    .set({ count: sql`throttle.count - 1` })
    .where('key', 'in', keys)
    .where('count', '>', 1)
    .execute()
}

/** Begins anew, as if there had been no attempt. */
export async function forgetAttempts(db: Db | Trx, key: string): Promise<void> {
  await db.deleteFrom('throttle').where('key', '=', key).execute()
}
