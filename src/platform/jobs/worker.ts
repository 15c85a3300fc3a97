import type { Logger } from 'pino'
import type { Db } from '#src/platform/database/connect.ts'
import { backOff } from './back-off.ts'
import { type Running, startClaiming } from './claiming.ts'
import { writeDownNextRuns } from './next-runs.ts'
import { claimJob, deleteJob, type Job, leaseBeat, lengthenLease, putBackJob } from './queries.ts'
import { schedule as everythingOnAClock, type ScheduledJob } from './schedule.ts'
import { untilItSucceeds } from './until-it-succeeds.ts'

/** Does what a payload asks for. It may be called again for the same payload, and must bear it. */
export type JobHandler = (payload: unknown, surroundings: JobSurroundings) => Promise<void>

/** By queue. */
export type JobHandlers = Record<string, JobHandler>

export interface JobSurroundings {
  db: Db
  clock: () => Date
  log: Logger
  /** Aborted when the process stops and the job has not ended in time. */
  signal: AbortSignal
}

export interface WorkerDependencies {
  db: Db
  /** Two jobs of one queue never run side by side in one process. */
  handlers: JobHandlers
  clock: () => Date
  log: Logger
  schedule?: readonly ScheduledJob[]
  /** Milliseconds until a job that failed for the nth time is tried again. */
  retryAfter?: (failures: number) => number
  /** How often a job is tried before people must look at it. */
  tries?: number
  /** Milliseconds between two looks at the table. */
  pause?: number
}

/** Runs what waits in the table `job`, and what stands in `schedule.ts`. */
export function startWorker(dependencies: WorkerDependencies): Running {
  const { db, clock, log, schedule = everythingOnAClock } = dependencies
  const { retryAfter = backOff, tries = 15, pause = 1000 } = dependencies
  const handlers = new Map(Object.entries(dependencies.handlers))
  for (const { queue, run } of schedule) {
    handlers.set(queue, async () => void (await run(db, clock())))
  }
  const scheduleBeat = atMostEvery(30_000, () => writeDownNextRuns(db, schedule))

  async function claim(running: readonly Job[]): Promise<Job | undefined> {
    await scheduleBeat()
    const busy = new Set(running.map(({ queue }) => queue))
    const free = [...handlers.keys()].filter((queue) => !busy.has(queue))
    return free.length > 0 ? claimJob(db, free) : undefined
  }

  async function work(job: Job, signal: AbortSignal): Promise<void> {
    const beat = setInterval(() => void lengthenLease(db, job).catch(() => {}), leaseBeat)
    const { id, queue, attempts } = job
    try {
      await handlers.get(queue)?.(job.payload, { db, clock, log, signal })
      await untilItSucceeds(() => deleteJob(db, job), signal)
      log.info({ job: id, queue, attempts }, 'job done')
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown'
      const failure = { reason, waitMs: retryAfter(attempts), isLast: attempts >= tries }
      await untilItSucceeds(() => putBackJob(db, job, failure), signal)
      // the reason stays in the table: it may quote what a customer typed
      log[failure.isLast ? 'error' : 'warn']({ job: id, queue, attempts }, 'job failed')
    } finally {
      clearInterval(beat)
    }
  }

  return startClaiming({ claim, work, lanes: handlers.size, pause, grace: 20_000, log })
}

/** Lets through the first call, and one as soon as the time has passed since the last success. */
function atMostEvery(milliseconds: number, action: () => Promise<void>): () => Promise<void> {
  let doneAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (performance.now() - doneAt < milliseconds) return
    await action()
    doneAt = performance.now()
  }
}
