import { addDays, daysBetween } from '#src/platform/calendar.ts'
import type { ReadingOrigin, ReadingReason } from '#src/platform/database/schema.ts'
import type { ReadingRow } from '../rows.ts'
import type { MeterPlan, PlannedReading, RegisterPlan, SupplyPlan } from './supply-plan.ts'
import { useBetween } from './use-curve.ts'

/** Every reading of a meter that the plan asks for, as its display would have shown it. */
export function readingsOf(plan: SupplyPlan, meter: MeterPlan, today: string): ReadingRow[] {
  const events = eventsOf(plan, meter, today)
  return meter.registers.flatMap((register) => readRegister(meter.meterNumber, register, events))
}

interface Event extends Omit<PlannedReading, 'reason'> {
  reason: ReadingReason
}

/** A yearly reading is not asked for so shortly before or after a move or an exchange. */
const quietDays = 45

const order: ReadingReason[] = [
  'moveOut',
  'meterRemoved',
  'meterInstalled',
  'moveIn',
  'interim',
  'periodic',
]

function eventsOf(plan: SupplyPlan, meter: MeterPlan, today: string): Event[] {
  const changes = [...movesOf(plan), ...exchangesOf(meter)].filter(
    ({ on }) => on >= plan.historyFrom,
  )
  const planned = plan.readings.filter(
    ({ on }) =>
      changes.every((change) => Math.abs(daysBetween(change.on, on)) > quietDays) &&
      plan.tenancies.some(({ startsOn, endsOn }) => on >= startsOn && (!endsOn || on <= endsOn)),
  )
  return [...changes, ...planned]
    .filter(({ on }) => on >= meter.installedOn && on <= (meter.removedOn ?? today) && on <= today)
    .sort(
      (one, other) =>
        one.on.localeCompare(other.on) || order.indexOf(one.reason) - order.indexOf(other.reason),
    )
}

function movesOf(plan: SupplyPlan): Event[] {
  return plan.tenancies.flatMap(({ startsOn, endsOn }) => [
    // whoever gets the first meter of a place has its first reading already
    ...(plan.meters.some(({ installedOn }) => installedOn === startsOn)
      ? []
      : [event(startsOn, 'moveIn', 'customer')]),
    ...(endsOn ? [event(endsOn, 'moveOut', 'customer')] : []),
  ])
}

function exchangesOf({ installedOn, removedOn }: MeterPlan): Event[] {
  return [
    event(installedOn, 'meterInstalled', 'meteringOperator'),
    ...(removedOn ? [event(removedOn, 'meterRemoved', 'meteringOperator')] : []),
  ]
}

function event(on: string, reason: ReadingReason, origin: ReadingOrigin): Event {
  return { on, reason, origin, isWhole: false }
}

function readRegister(meterNumber: string, register: RegisterPlan, events: Event[]): ReadingRow[] {
  const { model } = register
  let shown = Number.NEGATIVE_INFINITY
  return events.map((event) => {
    shown = shownAt(register, event, shown)
    return {
      meterNumber,
      code: model.code,
      readOn: event.on,
      value: onDisplay(shown, model.integerDigits, model.decimalDigits),
      reason: event.reason,
      origin: event.origin,
    }
  })
}

function shownAt(register: RegisterPlan, event: Event, previous: number): number {
  const { known, uses, model } = register
  // who moves in takes over what the display showed the evening before
  const day = event.reason === 'moveIn' ? addDays(event.on, -1) : event.on
  const use = day >= known.on ? useBetween(uses, known.on, day) : -useBetween(uses, day, known.on)
  const real = known.value + use
  const hasPrevious = Number.isFinite(previous)
  const value = hasPrevious ? real - (event.missed ?? 0) * (real - previous) : real
  // nobody leaves out the decimals of a megawatt hour
  const isWhole = event.isWhole && model.unit !== 'MWh'
  return Math.max(previous, cut(value, isWhole ? 0 : model.decimalDigits))
}

/** As drums show it: decimals cut, and back at zero after all nines. */
function onDisplay(value: number, integerDigits: number, decimalDigits: number): string {
  return (value % 10 ** integerDigits).toFixed(Number.isInteger(value) ? 0 : decimalDigits)
}

function cut(value: number, decimalDigits: number): number {
  const scale = 10 ** decimalDigits
  // a hair more, so that 11021.4 does not become 11021.3 on its way through binary
  return Math.floor(value * scale + 1e-6) / scale
}
