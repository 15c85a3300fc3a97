import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'

const anHour = 3600
const mostInAnHour = 10

/** It reads everything there is: a few times an hour must do. */
export function countFetching(
  { db, clock, throttleKey }: Portal,
  customerId: string,
): Promise<Date | undefined> {
  const key = throttleKey('ownData', customerId)
  return countAttempt(db, [{ key, most: mostInAnHour, seconds: anHour }], clock())
}
