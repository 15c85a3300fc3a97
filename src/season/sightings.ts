import { addDays, daysBetween } from '#src/platform/calendar.ts'
import { assess } from '#src/plausibility/assess.ts'
import { caseOf } from '#src/readings/cases.ts'
import { knownBefore } from '#src/replay/known-on.ts'
import type { PastMeter } from '#src/replay/past-customers.ts'
import type { PastRegister, StoredReading } from '#src/replay/queries.ts'

/** What one register used in the days that were looked at, measured by what was expected of it. */
export interface SeasonSighting {
  customerId: string
  from: string
  to: string
  /** Actual ÷ expected. */
  ratio: number
}

/** A year and the weeks in which a yearly reading may be early or late. */
const windowDays = 425
const shortestDays = 40
/** Of a stretch, so that it tells of this year and not of the one before. */
const leastShareInWindow = 0.8

/** The use of the last months, for each register of a meter that was read often enough. */
export function sightingsAt(meter: PastMeter, today: string): SeasonSighting[] {
  return meter.flatMap((register) => {
    const stretch = recentStretch(register, today)
    return stretch ? sighting(meter, register, stretch) : []
  })
}

interface Stretch {
  start: StoredReading
  end: StoredReading
}

/** As long as possible: whoever is read every month is seen over the whole season too. */
function recentStretch({ readings }: PastRegister, today: string): Stretch | undefined {
  const windowStart = addDays(today, -windowDays)
  const isTrue = readings.filter(
    ({ isAccepted, origin, readOn }) => isAccepted && origin !== 'estimate' && readOn <= today,
  )
  const end = isTrue.at(-1)
  const start = isTrue.find(({ readOn }) => {
    const days = end ? daysBetween(readOn, end.readOn) : 0
    const before = Math.max(0, daysBetween(readOn, windowStart))
    return days >= shortestDays && days - before >= leastShareInWindow * days
  })
  return start && end && { start, end }
}

/** Expected is what the engine would have said at the start of the stretch, weather unknown. */
function sighting(
  meter: PastMeter,
  { registerId, customerId }: PastRegister,
  { start, end }: Stretch,
): SeasonSighting[] {
  const known = knownBefore(meter, addDays(start.readOn, 1), null)
  const typed = { [registerId]: end.value.replace('.', ',') }
  const [finding] = assess(caseOf(known, [known], { readOn: end.readOn, typed }, end.readOn))
  const actual = Number(finding?.consumption ?? 0)
  const expected = finding?.expectation?.likely ?? 0
  if (!(expected > 0 && actual > 0)) return []
  return [{ customerId, from: start.readOn, to: end.readOn, ratio: actual / expected }]
}
