import { documentJobs } from './documents/jobs.ts'
import { startDelivery } from './mails/delivery.ts'
import type { Running } from './platform/jobs/claiming.ts'
import { schedule } from './platform/jobs/schedule.ts'
import { startWorker } from './platform/jobs/worker.ts'
import type { Portal } from './portal.ts'
import { seasonJobs } from './season/jobs.ts'
import { signInJobs } from './sign-in/jobs.ts'

/** What works beside the pages: jobs and mails. */
export function startBackground(portal: Portal): Running {
  const { db, settings, clock, log, documentStore } = portal
  const delivery = startDelivery({ db, documentStore, smtpUrl: settings.smtpUrl, log })
  const worker = startWorker({
    db,
    clock,
    log,
    handlers: { ...signInJobs(portal), ...documentJobs(portal) },
    schedule: [...schedule, ...seasonJobs],
  })
  return {
    poke() {
      worker.poke()
      delivery.poke()
    },
    async stop() {
      await worker.stop()
      await delivery.stop()
    },
  }
}
