import type { Db, Trx } from '#src/platform/database/connect.ts'

export interface EnqueueOptions {
  /** Not before this moment; absent: at once. */
  runAt?: Date
  /** While a job with this key waits or runs, another one is not taken. */
  dedupeKey?: string
}

/**
 * Writes down what is to be done later. Given a transaction, the job exists if and only if that
 * commits. A job may run more than once (a process may be killed), so its handler must bear it.
 */
export async function enqueue(
  db: Db | Trx,
  queue: string,
  payload: object,
  options: EnqueueOptions = {},
): Promise<void> {
  await db
    .insertInto('job')
    .values({
      queue,
      payload: JSON.stringify(payload),
      dedupe_key: options.dedupeKey ?? null,
      ...(options.runAt && { run_at: options.runAt }),
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .execute()
}
