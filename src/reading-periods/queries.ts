import type { Db } from '#src/platform/database/connect.ts'
import type { Commodity } from '#src/platform/database/schema.ts'

export interface ReadingPeriod {
  name: string
  opensOn: string
  closesOn: string
  dueOn: string | null
  commodity: Commodity | null
}

/** Periods that are open on a day or still to come, the earliest to close first. */
export function findOpenAndNextPeriods(db: Db, today: string): Promise<ReadingPeriod[]> {
  return db
    .selectFrom('reading_period')
    .where('closes_on', '>=', today)
    .orderBy('closes_on')
    .orderBy('opens_on')
    .select([
      'name',
      'opens_on as opensOn',
      'closes_on as closesOn',
      'due_on as dueOn',
      'commodity',
    ])
    .limit(12)
    .execute()
}
