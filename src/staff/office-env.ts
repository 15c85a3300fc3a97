import type { SignedInStaff, View } from '#templates/view.ts'
import type { StaffSession } from './session-queries.ts'

/** What the middlewares put on the Hono context of a page of the back office. */
export interface OfficeEnv {
  Variables: {
    requestId: string
    view: OfficeView
    staffSession: StaffSession
  }
}

/** The surroundings of a page that only a signed-in member of staff sees. */
export type OfficeView = View & { staff: SignedInStaff }
