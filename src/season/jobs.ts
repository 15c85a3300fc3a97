import { dayInBerlin } from '#src/platform/calendar.ts'
import type { Db } from '#src/platform/database/connect.ts'
import type { ScheduledJob } from '#src/platform/jobs/schedule.ts'
import { pastCustomers } from '#src/replay/past-customers.ts'
import { insertSeasonFactor, type SeasonCommodity, seasonCommodities } from './queries.ts'
import { seasonFactor } from './season-factor.ts'
import { type SeasonSighting, sightingsAt } from './sightings.ts'

export const seasonJobs: readonly ScheduledJob[] = seasonCommodities.map((commodity) => ({
  queue: `learn-season-${commodity}`,
  every: 'day',
  run: (db, now) => learnSeason(db, commodity, now),
}))

/** Looks at what all customers used this year and writes down what the weather did to it. */
async function learnSeason(db: Db, commodity: SeasonCommodity, now: Date): Promise<void> {
  const today = dayInBerlin(now)
  const sightings: SeasonSighting[] = []
  for await (const meters of pastCustomers(db, [commodity])) {
    for (const meter of meters) sightings.push(...sightingsAt(meter, today))
  }
  const learnt = seasonFactor(sightings)
  if (learnt && learnt.endsOn > learnt.startsOn) {
    await insertSeasonFactor(db, commodity, learnt, now)
  }
}
