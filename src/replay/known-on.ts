import { addDays } from '#src/platform/calendar.ts'
import type { CaseMeter, CaseRow } from '#src/readings/cases.ts'
import type { LearntSeason } from '#src/season/season-change.ts'
import type { PastMeter } from './past-customers.ts'
import type { PastRegister } from './queries.ts'

/** A meter as the form would have known it before a day. */
export function knownBefore(
  [first, ...rest]: PastMeter,
  day: string,
  season: LearntSeason | null,
): CaseMeter {
  const row = (register: PastRegister) => rowBefore(register, day, season)
  return { registers: [row(first), ...rest.map(row)] }
}

/** Whether this customer had this meter on a day. */
export function isThereOn([{ fromOn, untilOn }]: PastMeter, day: string): boolean {
  return fromOn <= day && (untilOn === null || untilOn >= day)
}

/** As far back as the form looks. */
const rememberedDays = 2200

function rowBefore(register: PastRegister, day: string, season: LearntSeason | null): CaseRow {
  const oldest = addDays(day, -rememberedDays)
  const { readings, ...row } = register
  const known = readings.filter(
    ({ readOn, isAccepted }) => isAccepted && readOn < day && readOn > oldest,
  )
  return {
    ...row,
    season,
    history: known.map(({ readOn, value, origin, reason }) => ({ readOn, value, origin, reason })),
  }
}
