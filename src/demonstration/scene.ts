import { addDays } from '#src/platform/calendar.ts'
import { yearOf, yearsBefore } from './calendar.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Numbering, numbering } from './numbering.ts'
import type { Address, ReadingPeriodRow, Rows } from './rows.ts'
import type { Weather } from './supplies/use-curve.ts'
import { flats, houses } from './town/addresses.ts'

/** The town at a day: what is fixed for everyone, and the rows that are being written. */
export interface Scene {
  today: string
  rows: Rows
  numbers: Numbering
  /** The same name draws the same on every day. */
  chance(name: string): Chance
  /** For which day billing wanted readings so many years ago; 0 is the open period. */
  dueOn(yearsAgo: number): string
  weather: Weather
  nextHouse(): Address
  nextFlat(): { address: Address; floor: string }
}

const daysSinceOpening = 14
const daysUntilDue = 7
const daysUntilClosing = 22
export const pastPeriods = 5

export function setScene(seed: string, today: string): Scene {
  const chance = (name: string): Chance => chanceOf(`${seed}/${name}`)
  const dueOn = (yearsAgo: number): string => yearsBefore(addDays(today, daysUntilDue), yearsAgo)
  return {
    today,
    chance,
    dueOn,
    numbers: numbering(chance('numbers')),
    weather: (year) => chance(`weather ${year}`).factor(0.05),
    nextHouse: houses(chance('houses')),
    nextFlat: flats(chance('flats')),
    rows: {
      customers: [],
      meteringPoints: [],
      contracts: [],
      meters: [],
      registers: [],
      readings: [],
      readingPeriods: readingPeriods(dueOn),
      sentReadings: [],
      displays: [],
    },
  }
}

function readingPeriods(dueOn: (yearsAgo: number) => string): ReadingPeriodRow[] {
  return Array.from({ length: pastPeriods + 1 }, (_, yearsAgo) => ({
    name: `Jahresablesung ${yearOf(dueOn(yearsAgo))}`,
    opensOn: addDays(dueOn(yearsAgo), -(daysSinceOpening + daysUntilDue)),
    closesOn: addDays(dueOn(yearsAgo), daysUntilClosing - daysUntilDue),
    dueOn: dueOn(yearsAgo),
  })).reverse()
}
