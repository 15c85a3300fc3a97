import { dayInBerlin } from '#src/platform/calendar.ts'
import type { Db } from '#src/platform/database/connect.ts'
import type { Commodity } from '#src/platform/database/schema.ts'
import { assess } from '#src/plausibility/assess.ts'
import type { Finding } from '#src/plausibility/finding.ts'
import { caseOf } from '#src/readings/cases.ts'
import { findSeasonFactors } from '#src/season/queries.ts'
import type { LearntSeason } from '#src/season/season-change.ts'
import { isThereOn, knownBefore } from './known-on.ts'
import { type PastMeter, pastCustomers } from './past-customers.ts'
import type { PastRegister, StoredReading } from './queries.ts'

export interface Replayed {
  commodity: Commodity
  /** Typed into the form; the others came by import or from staff. */
  isTyped: boolean
  finding: Finding
}

/** The season as it was known on a day. */
type SeasonOn = (commodity: Commodity, day: string) => LearntSeason | null

/**
 * Judges every stored reading that customers take themselves with the present rules, each with
 * what was known before its day, one customer after the other.
 */
export async function* replay(db: Db): AsyncGenerator<Replayed[]> {
  const seasonOn = await loadSeasons(db)
  for await (const meters of pastCustomers(db, everything)) {
    yield meters.flatMap((meter) =>
      readingDays(meter).flatMap((day) => judgedAgain(meter, meters, day, seasonOn)),
    )
  }
}

const everything = ['electricity', 'gas', 'heat', 'water', 'wasteWater'] as const

async function loadSeasons(db: Db): Promise<SeasonOn> {
  const all = await findSeasonFactors(db)
  const computed = all.map((season) => ({ ...season, on: dayInBerlin(season.computedAt) }))
  return (commodity, day) =>
    computed.findLast((season) => season.commodity === commodity && season.on <= day) ?? null
}

function readingDays(meter: PastMeter): string[] {
  const days = meter.flatMap((register) => taken(register).map(({ readOn }) => readOn))
  return [...new Set(days)].sort()
}

function judgedAgain(
  meter: PastMeter,
  meters: PastMeter[],
  readOn: string,
  seasonOn: SeasonOn,
): Replayed[] {
  const [{ commodity }] = meter
  const sameDay = meter.flatMap((register) => {
    // of several of one day the one that was typed
    const ofDay = taken(register).filter((each) => each.readOn === readOn)
    const reading = ofDay.find(({ typed }) => typed !== null) ?? ofDay[0]
    return reading ? [{ registerId: register.registerId, reading }] : []
  })
  const judgedOn =
    sameDay
      .map(({ reading }) => reading.judgedOn)
      .sort()
      .at(-1) ?? readOn
  const season = seasonOn(commodity, judgedOn)
  const known = knownBefore(meter, readOn, season)
  const others = meters
    .filter((other) => other !== meter && isThereOn(other, readOn))
    .map((other) => knownBefore(other, readOn, null))
  const typed = Object.fromEntries(
    sameDay.map(({ registerId, reading }) => [registerId, asTyped(reading)]),
  )
  const findings = assess(caseOf(known, [known, ...others], { readOn, typed }, judgedOn))
  return findings.map((finding) => ({
    commodity,
    isTyped: sameDay.some(
      ({ registerId, reading }) => registerId === finding.registerId && reading.typed !== null,
    ),
    finding,
  }))
}

/** What somebody read who may have mistyped it: no estimates, nothing a fitter noted. */
function taken({ isSelfRead, readings }: PastRegister): StoredReading[] {
  return readings.filter(({ origin, reason, isAccepted, typed }) => {
    if (typed !== null) return true
    const isUsual = reason === 'periodic' || reason === 'interim'
    return isSelfRead && isAccepted && origin !== 'estimate' && isUsual
  })
}

function asTyped({ typed, value }: StoredReading): string {
  return typed ?? value.replace('.', ',')
}
