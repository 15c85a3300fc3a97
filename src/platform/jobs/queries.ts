import { type Selectable, sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import type { Database } from '#src/platform/database/schema.ts'

export type Job = Pick<Selectable<Database['job']>, 'id' | 'queue' | 'payload' | 'attempts'>

// Waiting and leases are measured by PostgreSQL's clock: the only one that all processes share.
const lease = sql<Date>`now() + interval '1 minute'`

/** How often a lease is lengthened while its job runs. */
export const leaseBeat = 20_000

/** Takes the longest waiting job of these queues; another process then leaves it alone. */
export async function claimJob(db: Db, queues: readonly string[]): Promise<Job | undefined> {
  return db
    .updateTable('job')
    .set({ attempts: sql`attempts + 1`, locked_until: lease })
    .where('id', '=', (waiting) =>
      waiting
        .selectFrom('job')
        .select('id')
        .where('given_up_at', 'is', null)
        .where('run_at', '<=', sql<Date>`now()`)
        .where((row) =>
          row.or([row('locked_until', 'is', null), row('locked_until', '<', sql<Date>`now()`)]),
        )
        .where('queue', 'in', queues)
        .orderBy('run_at')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'queue', 'payload', 'attempts'])
    .executeTakeFirst()
}

export async function lengthenLease(db: Db, job: Job): Promise<void> {
  await db
    .updateTable('job')
    .set({ locked_until: lease })
    .where('id', '=', job.id)
    .where('attempts', '=', job.attempts)
    .execute()
}

/** Done: the row goes, and with it whatever personal the payload held. */
export async function deleteJob(db: Db, job: Job): Promise<void> {
  await db.deleteFrom('job').where('id', '=', job.id).where('attempts', '=', job.attempts).execute()
}

/** Failed: waits again, or for people when it was the last try. */
export async function putBackJob(
  db: Db,
  job: Job,
  failure: { reason: string; waitMs: number; isLast: boolean },
): Promise<void> {
  await db
    .updateTable('job')
    .set({
      locked_until: null,
      last_error: failure.reason,
      run_at: sql`now() + make_interval(secs => ${failure.waitMs / 1000})`,
      given_up_at: failure.isLast ? sql`now()` : null,
    })
    .where('id', '=', job.id)
    // not when the lease ran out and somebody else has it now
    .where('attempts', '=', job.attempts)
    .execute()
}
