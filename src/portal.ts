import type { Logger } from 'pino'
import type { DrawAnew } from '#src/attachments/draw-anew.ts'
import type { Post } from '#src/mails/post.ts'
import type { Db } from '#src/platform/database/connect.ts'
import type { EnteredBy } from '#src/platform/database/schema.ts'
import type { Assets } from '#src/platform/http/assets.ts'
import type { DocumentStore } from '#src/platform/storage/document-store.ts'
import type { ThrottleKey } from '#src/platform/throttle/throttle.ts'
import type { Seal } from '#src/second-factor/sealing.ts'
import type { Passwords } from '#src/sign-in/passwords.ts'
import type { Sessions } from '#src/sign-in/session.ts'
import type { StaffSession } from '#src/staff/session-queries.ts'
import type { View } from '#templates/view.ts'
import type { Paths } from './paths.ts'
import type { Settings } from './settings.ts'

/** What a running portal is made of: made once in `server.ts`, handed to every route file. */
export interface Portal {
  settings: Settings
  db: Db
  clock: () => Date
  post: Post
  /** `createPasswords()`: one per process, so that few hashes are computed at once. */
  passwords: Passwords
  /** `createSessions(db, clock)` */
  sessions: Sessions
  /** Where documents and photos lie. */
  documentStore: DocumentStore
  /** `createDrawing()`: one per process, because a large picture takes 200 MB while it is open. */
  drawAnew: DrawAnew
  assets: Assets
  paths: Paths
  /** Host and port of the address, without its scheme. */
  host: string
  log: Logger
  /** `throttleKeys(secret)` */
  throttleKey: ThrottleKey
  /** Seals the secrets of second factors in the database. */
  factorSeal: Seal
  /** Wakes the worker after a commit; without effect where another process works. */
  poke: () => void
  /** Shows the mailbox instead of sending. */
  isDemonstration: boolean
}

/** What the middlewares put on the Hono context of a page. */
export interface PortalEnv {
  Variables: {
    requestId: string
    view: View
    session: PortalSession | undefined
    /** Whoever is on the way into the back office, or in it. */
    staffSession: StaffSession | undefined
  }
}

export interface PortalSession {
  /** SHA-256 of the token in the cookie. */
  sessionId: string
  loginId: string
  customerId: string
  mustChangePassword: boolean
  /** How, and when: whoever has just come by a link needs no password for a while. */
  enteredBy: EnteredBy
  createdAt: Date
}
