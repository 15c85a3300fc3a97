import { addDays } from '#src/platform/calendar.ts'

interface Lasting {
  startsOn: string
  /** The last day; null while it goes on. */
  endsOn: string | null
}

/**
 * Contracts of one customer at one metering point, ordered by their start: those that follow each
 * other without a day between are one time. A gap was somebody else's, and nothing is counted over it.
 */
export function contractTimes<Contract extends Lasting>(contracts: Contract[]): Contract[][] {
  const times: Contract[][] = []
  for (const contract of contracts) {
    const time = times.at(-1)
    const end = time && lastDayOf(time)
    if (time && (end === undefined || contract.startsOn <= addDays(end, 1))) time.push(contract)
    else times.push([contract])
  }
  return times
}

/** The last day of all of them; undefined while one goes on. */
export function lastDayOf(contracts: Lasting[]): string | undefined {
  const ends = contracts.map(({ endsOn }) => endsOn)
  return ends.includes(null)
    ? undefined
    : ends
        .flatMap((end) => end ?? [])
        .toSorted()
        .at(-1)
}
