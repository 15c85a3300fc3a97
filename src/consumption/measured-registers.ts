import { type AtLeastOne, grouped, lastOf } from './grouped.ts'
import type { HistoryReading, HistoryRow } from './queries.ts'
import { type Measured, measure, type Stretch, type WithoutStretch } from './stretches.ts'

/** A register that was there: its names, unit and figures. */
export type HistoryRegister = HistoryRow & { registerId: string; meterNumber: string }

export interface MeasuredReading extends HistoryReading {
  register: HistoryRegister
  /** What it says about consumption; undefined for a reading that does not count. */
  measured: { stretch: Stretch } | { without: WithoutStretch } | undefined
}

/** One register over one time: from its first reading to its last, oldest first. */
export interface MeasuredRegister {
  register: HistoryRegister
  readings: MeasuredReading[]
  stretches: Stretch[]
}

/** The registers of rows that belong to one time of a customer; each of its contracts has its own row. */
export function measuredRegisters(rows: HistoryRow[]): MeasuredRegister[] {
  return grouped(rows.filter(isRegister), ({ registerId }) => registerId).map((own) => {
    const register = lastOf(own)
    const readings =
      own.length > 1 ? eachOnce(own.flatMap((row) => row.readings)) : register.readings
    const measured = measuredOf(readings, register)
    return {
      register,
      readings: readings.map((each) => ({ ...each, register, measured: measured.get(each.id) })),
      stretches: [...measured.values()].flatMap((each) => ('stretch' in each ? each.stretch : [])),
    }
  })
}

/** Meters that ran side by side tell different stories; those exchanged for each other tell one. */
export function oneAfterTheOther(registers: MeasuredRegister[]): AtLeastOne<MeasuredRegister>[] {
  const rows: AtLeastOne<MeasuredRegister>[] = []
  for (const each of registers) {
    const row = rows.find((earlier) => succeeds(lastOf(earlier), each))
    if (row) row.push(each)
    else rows.push([each])
  }
  return rows
}

/** Contracts that overlap see the same readings. */
function eachOnce(readings: HistoryReading[]): HistoryReading[] {
  return grouped(readings, ({ id }) => id)
    .map(([reading]) => reading)
    .toSorted(
      (one, other) => one.readOn.localeCompare(other.readOn) || Number(one.id) - Number(other.id),
    )
}

function measuredOf(readings: HistoryReading[], register: HistoryRegister): Measured {
  const counted = readings
    .filter(({ status }) => status === 'accepted')
    .map((reading) => ({ ...reading, isEstimate: reading.origin === 'estimate' }))
  return measure(counted, register)
}

function succeeds(earlier: MeasuredRegister, later: MeasuredRegister): boolean {
  if (earlier.register.registerId === later.register.registerId) return true
  const { removedOn } = earlier.register
  const isRemoved = removedOn !== null && removedOn <= (later.register.installedOn ?? '')
  const lastRead = earlier.readings.at(-1)?.readOn ?? ''
  return isRemoved || lastRead <= (later.readings[0]?.readOn ?? '')
}

function isRegister(row: HistoryRow): row is HistoryRegister {
  return row.registerId !== null
}
