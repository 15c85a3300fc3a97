import { bareCustomerNumber } from '#src/customers/customer-number.ts'
import type { Db } from '#src/platform/database/connect.ts'
import {
  type Allowance,
  countAttempt,
  forgetAttempts,
  type ThrottleKey,
  takeBackAttempt,
} from '#src/platform/throttle/throttle.ts'
import type { Visitor } from '#src/sign-in/visitor.ts'

/** What counts for one try to sign in, and what is undone when it was the right password. */
export interface SignInCount {
  allowances: Allowance[]
  own: string
  shared: string[]
}

const quarterOfAnHour = 900

/**
 * Whoever comes from a browser that has signed this login in before is counted alone: a stranger
 * who guesses elsewhere can slow nobody down but themselves. Everybody else is counted by number,
 * by address, and all together.
 */
export function signInCount(
  throttleKey: ThrottleKey,
  customerNumber: string,
  visitor: Visitor,
  isKnownBrowser: boolean,
): SignInCount {
  const number = bareCustomerNumber(customerNumber)
  if (isKnownBrowser && visitor.browserToken) {
    const own = throttleKey('signIn.browser', number, visitor.browserToken)
    return { allowances: [{ key: own, most: 10, seconds: quarterOfAnHour }], own, shared: [] }
  }
  const own = throttleKey('signIn.number', number)
  const address = throttleKey('signIn.address', visitor.address)
  const everybody = 'signIn.everybody'
  return {
    allowances: [
      { key: address, most: 50, seconds: quarterOfAnHour },
      { key: own, most: 10, seconds: quarterOfAnHour },
      { key: everybody, most: 300, seconds: 60 },
    ],
    own,
    shared: [address, everybody],
  }
}

/** @returns until when no further try is taken; undefined when this one may go on. */
export async function countSignIn(
  db: Db,
  count: SignInCount,
  now: Date,
): Promise<Date | undefined> {
  return await countAttempt(db, count.allowances, now)
}

/** The right password: only wrong ones are meant to be slowed down. */
export async function uncountSignIn(db: Db, count: SignInCount): Promise<void> {
  await forgetAttempts(db, count.own)
  if (count.shared.length > 0) await takeBackAttempt(db, count.shared)
}
