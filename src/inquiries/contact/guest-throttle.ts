import type { Trx } from '#src/platform/database/connect.ts'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'

const hour = 3600
const day = 86_400

type Counting = Pick<Portal, 'db' | 'clock' | 'throttleKey'>

/**
 * Counts what somebody writes who is not signed in. An e-mail address is counted together with who
 * gives it, so that nobody is kept from writing by a stranger who used theirs.
 * @returns until when nothing more is taken; undefined when this one may go on
 */
export function countGuestMessage(
  { db, clock, throttleKey }: Counting,
  from: { address: string; email: string },
): Promise<Date | undefined> {
  const email = from.email.toLowerCase()
  return countAttempt(
    db,
    [
      { key: throttleKey('contact.address', from.address), most: 10, seconds: hour },
      { key: throttleKey('contact.email', email, from.address), most: 5, seconds: day },
      { key: 'contact.everybody', most: 300, seconds: hour },
    ],
    clock(),
  )
}

/** Whether this address may be sent one more copy: it may belong to somebody who wrote nothing. */
export async function mayHaveCopy(
  trx: Trx,
  { clock, throttleKey }: Pick<Counting, 'clock' | 'throttleKey'>,
  email: string,
): Promise<boolean> {
  const key = throttleKey('contact.copy', email.toLowerCase())
  return (await countAttempt(trx, [{ key, most: 3, seconds: day }], clock())) === undefined
}
