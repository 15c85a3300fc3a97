import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import type { ScheduledJob } from './schedule.ts'

// three at night in Berlin, on the days of the time change too
const nextNight = sql<Date>`(
  date_trunc('day', now() at time zone 'Europe/Berlin' - interval '3 hours') + interval '27 hours'
) at time zone 'Europe/Berlin'`

const nextRun = {
  hour: sql<Date>`date_trunc('hour', now()) + interval '1 hour'`,
  day: nextNight,
}

/**
 * Writes down the next run of everything on a clock. Only ever the next one, which lies ahead, and
 * under a key of its own: of many processes that write it down each hour, one runs it once, and
 * what was due while all of them stood still runs as soon as one is back.
 */
export async function writeDownNextRuns(db: Db, jobs: readonly ScheduledJob[]): Promise<void> {
  if (jobs.length === 0) return
  await db
    .insertInto('job')
    .values(
      jobs.map(({ queue, every }) => ({
        queue,
        payload: '{}',
        run_at: nextRun[every],
        dedupe_key: sql<string>`${queue} || extract(epoch from ${nextRun[every]})::bigint`,
      })),
    )
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .execute()
}
