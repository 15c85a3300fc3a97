import { recordEvent } from '#src/audit/record-event.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { EnteredBy } from '#src/platform/database/schema.ts'
import type { Portal } from '#src/portal.ts'
import { noteEntry, rememberBrowser } from './queries.ts'
import { hashToken, makeToken } from './token.ts'
import type { Visitor } from './visitor.ts'

/** What a browser gets when somebody has come in. */
export interface Entry {
  customerId: string
  mustChangePassword: boolean
  sessionToken: string
  browserToken: string
}

export interface Newcomer {
  loginId: string
  customerId: string
  /** How they have shown who they are. */
  by: EnteredBy
}

/** Opens a new session in place of the browser's old one, and remembers the browser. */
export async function enter(
  trx: Trx,
  portal: Pick<Portal, 'sessions' | 'clock'>,
  visitor: Visitor,
  newcomer: Newcomer,
): Promise<Entry> {
  const { loginId, customerId, by } = newcomer
  const at = portal.clock()
  const mustChangePassword = by === 'startPassword'
  const browserToken = visitor.browserToken ?? makeToken()
  if (visitor.sessionId) await portal.sessions.end(trx, visitor.sessionId)
  const { userAgent } = visitor
  const session = { mustChangePassword, enteredBy: by, userAgent }
  const sessionToken = await portal.sessions.open(trx, loginId, session)
  await rememberBrowser(trx, loginId, hashToken(browserToken), at)
  await noteEntry(trx, loginId, { at, language: visitor.language })
  const actor = { kind: 'customer', id: customerId } as const
  await recordEvent(trx, { at, actor, event: 'signedIn', customerId, details: { by } })
  return { customerId, mustChangePassword, sessionToken, browserToken }
}
