import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'

const aDay = 86_400
const mostInADay = 20

/**
 * Counts what a customer hands to people at the utility: each one costs them time.
 * @returns until when nothing more is taken; undefined when this one may go on
 */
export function countInquiry(
  { db, clock, throttleKey }: Pick<Portal, 'db' | 'clock' | 'throttleKey'>,
  customerId: string,
): Promise<Date | undefined> {
  const key = throttleKey('inquiry.customer', customerId)
  return countAttempt(db, [{ key, most: mostInADay, seconds: aDay }], clock())
}
