import { contractTimes, lastDayOf } from './contract-times.ts'
import { type AtLeastOne, grouped, lastOf } from './grouped.ts'
import {
  type HistoryRegister,
  type MeasuredReading,
  type MeasuredRegister,
  measuredRegisters,
  oneAfterTheOther,
} from './measured-registers.ts'
import type { HistoryRow } from './queries.ts'
import type { Stretch } from './stretches.ts'
import { billingYears, type Year } from './years.ts'

/** A metering point with everything that was counted there while it was the customer's. */
export interface PointHistory {
  pointId: string
  /** Names it: under the newest contract. */
  row: HistoryRow
  startsOn: string
  /** The last day of supply; undefined while it goes on. */
  endsOn: string | undefined
  stories: Story[]
}

/** What was counted for one purpose (HT, NT, feed-in …), across every exchange of the meter. */
export interface Story {
  /** The newest one. */
  register: HistoryRegister
  /** Newest first. */
  readings: MeasuredReading[]
  /** Oldest first. */
  stretches: Stretch[]
  /** Newest first. */
  years: Year[]
}

/** The metering points of a customer in the order of the rows. */
export function historyOf(rows: HistoryRow[]): PointHistory[] {
  return grouped(rows, ({ pointId }) => pointId).map((own) => {
    const byStart = own.toSorted((one, other) => one.startsOn.localeCompare(other.startsOn))
    return {
      pointId: own[0].pointId,
      row: byStart.at(-1) ?? own[0],
      startsOn: (byStart[0] ?? own[0]).startsOn,
      endsOn: lastDayOf(own),
      stories: storiesOf(byStart),
    }
  })
}

function storiesOf(rows: HistoryRow[]): Story[] {
  const registers = contractTimes(rows).flatMap(measuredRegisters)
  return grouped(registers, purposeOf).flatMap(oneAfterTheOther).map(storyOf)
}

// an exchange of the meter changes neither what is counted nor for which tariff
function purposeOf({ register }: MeasuredRegister): string {
  return `${register.direction} ${register.tariffZone} ${register.unit}`
}

function storyOf(registers: AtLeastOne<MeasuredRegister>): Story {
  const stretches = registers
    .flatMap((each) => each.stretches)
    .toSorted((one, other) => one.from.localeCompare(other.from))
  return {
    register: lastOf(registers).register,
    readings: registers.flatMap(({ readings }) => readings).toSorted(newestFirst),
    stretches,
    years: billingYears(stretches),
  }
}

// on the day of an exchange the new meter stands above the old one
function newestFirst(one: MeasuredReading, other: MeasuredReading): number {
  return (
    other.readOn.localeCompare(one.readOn) ||
    Number(other.reason === 'meterInstalled') - Number(one.reason === 'meterInstalled') ||
    Number(other.id) - Number(one.id)
  )
}
