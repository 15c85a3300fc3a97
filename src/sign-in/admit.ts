import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { findSecondFactorOf } from '#src/second-factor/queries.ts'
import { type Entry, enter, type Newcomer } from './enter.ts'
import { openPendingSignIn } from './second-step/queries.ts'
import { hashToken, makeToken } from './token.ts'
import type { Visitor } from './visitor.ts'

/** Somebody who has shown the first factor and has a second one to show. */
export interface Pending {
  /** For the cookie; the table holds only its hash. */
  pendingToken: string
}

export type Admission = Entry | Pending

const minutes = 10

/** Lets in whoever has shown who they are; where there is a second factor, that comes first. */
export async function admit(
  trx: Trx,
  portal: Pick<Portal, 'sessions' | 'clock'>,
  visitor: Visitor,
  newcomer: Newcomer,
): Promise<Admission> {
  if (!(await findSecondFactorOf(trx, newcomer.loginId))) {
    return await enter(trx, portal, visitor, newcomer)
  }
  const pendingToken = makeToken()
  const createdAt = portal.clock()
  await openPendingSignIn(trx, {
    tokenHash: hashToken(pendingToken),
    loginId: newcomer.loginId,
    enteredBy: newcomer.by,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + minutes * 60_000),
  })
  return { pendingToken }
}
