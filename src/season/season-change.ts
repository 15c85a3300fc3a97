import { dayNumber } from '#src/plausibility/calendar-days.ts'

/** What the weather of some days did to everybody's use of a commodity. */
export interface LearntSeason {
  startsOn: string
  endsOn: string
  /** Actual ÷ expected. */
  factor: number
}

/**
 * Factor on what is expected between two readings. It holds for the days that others were seen
 * in: where half of the stretch lies outside of them, half of it counts.
 */
export function seasonChange(
  season: LearntSeason | null | undefined,
  from: string | undefined,
  to: string,
): number {
  if (!season || from === undefined) return 1
  const [start, end] = [dayNumber(from), dayNumber(to)]
  if (!(end > start)) return 1
  const seenFrom = Math.max(start, dayNumber(season.startsOn))
  const seenTo = Math.min(end, dayNumber(season.endsOn))
  return season.factor ** (Math.max(0, seenTo - seenFrom) / (end - start))
}
