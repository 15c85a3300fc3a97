import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'

const anHour = 3600
const mostInAnHour = 30

/** Each correction sends mails; nobody needs many. @returns until when no more is taken */
export function countCorrection(
  { db, clock, throttleKey }: Portal,
  customerId: string,
): Promise<Date | undefined> {
  const key = throttleKey('correction', customerId)
  return countAttempt(db, [{ key, most: mostInAnHour, seconds: anHour }], clock())
}
