import type { Stretch } from '#src/consumption/stretches.ts'
import { daysBetween } from '#src/platform/calendar.ts'

/** '2024-11-19 2025-11-20 1108', with a '~' before the amount where the end is an estimate. */
export function stretch(written: string): Stretch {
  const [from = '', to = '', amount = ''] = written.split(' ')
  return {
    from,
    to,
    days: daysBetween(from, to),
    amount: amount.replace('~', ''),
    isEstimated: amount.startsWith('~'),
    startsWithEstimate: false,
  }
}
