import { daysBetween } from '#src/platform/calendar.ts'
import type { Commodity, Direction, FactKind } from '#src/platform/database/schema.ts'

/** What a customer has told about her metering point and what still holds. */
export interface KnownFact {
  id: string
  kind: FactKind
  /** The day of the reading with which it was told. */
  since: string
  /** The last day of a vacancy, as far as it is known. */
  until: string | null
}

interface Use {
  commodity: Commodity
  direction: Direction
  history: { readOn: string; value: string }[]
}

interface Shift {
  /** By how much the use of a whole year changes. */
  factor: number
  source: string
}

const assumed = 'assumption, to be replaced by what later readings show'
const peopleSource = `${assumed}; one person more in a household of two to three`
const vacancySource = `${assumed}; what runs on in an empty home`

/** What lasts, and what it does to the use of a usual household; what is not listed does nothing. */
const shifts: Partial<Record<`${Commodity} ${Direction}`, Partial<Record<FactKind, Shift>>>> = {
  'electricity consumption': {
    fewerPeople: { factor: 0.75, source: peopleSource },
    morePeople: { factor: 1.3, source: peopleSource },
    vacancy: { factor: 0.15, source: vacancySource },
    heatPump: { factor: 2.5, source: `${assumed}; 4,500 kWh beside a household of 3,000` },
    photovoltaics: { factor: 0.7, source: `${assumed}; three tenths are used where they are made` },
    electricCar: { factor: 1.7, source: `${assumed}; 12,000 km a year at 18 kWh each 100 km` },
  },
  'gas consumption': {
    fewerPeople: { factor: 0.9, source: peopleSource },
    morePeople: { factor: 1.1, source: peopleSource },
    vacancy: { factor: 0.4, source: `${vacancySource}: it must not freeze` },
    heatPump: { factor: 0.25, source: `${assumed}; gas heats water or the coldest days only` },
  },
  'heat consumption': {
    fewerPeople: { factor: 0.9, source: peopleSource },
    morePeople: { factor: 1.1, source: peopleSource },
    vacancy: { factor: 0.4, source: `${vacancySource}: it must not freeze` },
    heatPump: { factor: 0.25, source: `${assumed}; the grid heats the coldest days only` },
  },
  'water consumption': {
    fewerPeople: { factor: 0.7, source: peopleSource },
    morePeople: { factor: 1.4, source: peopleSource },
    vacancy: { factor: 0.05, source: vacancySource },
  },
}

/** A reading that long after a fact covers nearly the whole year that shows it. */
const wholeYear = 300

/**
 * The factor by which the use expected from the last reading to this day differs from the past.
 * What the reading of the fact already shows is not counted again, and once a reading shows a whole
 * year of it the fact has done its work. Pure.
 */
export function knownChange(facts: KnownFact[], use: Use, readOn: string): number {
  const from = use.history.at(-1)?.readOn
  if (from === undefined || from >= readOn) return 1
  const byKind = shifts[`${use.commodity} ${use.direction}`] ?? {}
  return facts.reduce((change, fact) => {
    const shift = byKind[fact.kind]
    if (!shift || isShown(fact, use) || fact.since > readOn) return change
    const left = leftOf(shift.factor, seenChange(fact, use))
    const share = fact.kind === 'vacancy' ? shareOf(fact, from, readOn) : 1
    return change * (1 + share * (left - 1))
  }, 1)
}

function isShown({ since }: KnownFact, { history }: Use): boolean {
  return history.some(({ readOn }) => daysBetween(since, readOn) >= wholeYear)
}

/** How the stretch that ends with the fact compares with all before it; 1 where nobody knows. */
function seenChange({ since }: KnownFact, { history }: Use): number {
  const at = history.findLastIndex(({ readOn }) => readOn <= since)
  const seen = perDay(history[at - 1], history[at])
  const before = perDay(history[0], history[at - 1])
  return seen !== undefined && before !== undefined && before > 0 && seen > 0 ? seen / before : 1
}

function perDay(
  start: { readOn: string; value: string } | undefined,
  end: { readOn: string; value: string } | undefined,
): number | undefined {
  if (!start || !end) return undefined
  const days = daysBetween(start.readOn, end.readOn)
  const used = Number(end.value) - Number(start.value)
  return days > 0 && used >= 0 ? used / days : undefined
}

/** What of a factor is still to come: more never turns into less. */
function leftOf(factor: number, seen: number): number {
  return factor > 1
    ? Math.max(1, factor / Math.max(1, seen))
    : Math.min(1, factor / Math.min(1, seen))
}

function shareOf({ until }: KnownFact, from: string, readOn: string): number {
  if (until === null || until >= readOn) return 1
  return until <= from ? 0 : daysBetween(from, until) / daysBetween(from, readOn)
}
