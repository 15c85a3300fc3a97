import type { JobHandlers } from '#src/platform/jobs/worker.ts'
import type { Portal } from '#src/portal.ts'
import { announceDocuments } from './announcement/announce-documents.ts'
import { announcementQueue } from './announcement/queue.ts'

/** What follows when documents have come. */
export function documentJobs(portal: Portal): JobHandlers {
  return { [announcementQueue]: (_, { signal }) => announceDocuments(portal, signal) }
}
