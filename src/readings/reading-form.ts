import type { FormRow } from './queries.ts'

/** What a customer can do with one meter today. */
export type MeterState = 'asked' | 'interim' | 'reported' | 'closed' | 'readRemotely'

export interface FormMeter {
  meterId: string
  state: MeterState
  /** All registers of the meter; each row repeats what is true of the meter. */
  registers: [FormRow, ...FormRow[]]
}

/** The meters of a customer in the order of the form, each with what can be done with it. */
export function metersOf(rows: FormRow[]): FormMeter[] {
  const byMeter = new Map<string, FormRow[]>()
  for (const row of rows) byMeter.set(row.meterId, [...(byMeter.get(row.meterId) ?? []), row])
  const isAnyAsked = rows.some((row) => row.isSelfRead && row.period && !row.reported)
  return [...byMeter].flatMap(([meterId, all]) => {
    const own = all.filter((row) => row.isSelfRead)
    const [first, ...rest] = own.length > 0 ? own : all
    return first ? [{ meterId, registers: [first, ...rest], state: stateOf(own, isAnyAsked) }] : []
  })
}

/** The registers that have a field in today's form. */
export function openRegistersOf(meters: FormMeter[]): FormRow[] {
  return meters.filter(isOpen).flatMap((meter) => meter.registers)
}

/** Whether a meter has fields in today's form. */
export function isOpen(meter: FormMeter): boolean {
  return meter.state === 'asked' || meter.state === 'interim'
}

/** From when to when a reading may have been taken, inclusive; `from` is open without a period. */
export interface AllowedDays {
  from: string | undefined
  /** Today, or the end of a period that is over: what was reported in it can still be corrected. */
  to: string
  today: string
}

export function allowedDays(registers: FormRow[], today: string): AllowedDays {
  const periods = registers.flatMap((row) => (row.period ? [row.period] : []))
  const [from] = periods.map(({ opensOn }) => opensOn).toSorted()
  const [to = today] = [today, ...periods.map(({ closesOn }) => closesOn)].toSorted()
  return { from, to, today }
}

function stateOf(own: FormRow[], isAnyAsked: boolean): MeterState {
  const [first] = own
  if (!first) return 'readRemotely'
  if (own.every((row) => row.reported)) return 'reported'
  if (first.period) return 'asked'
  // while something is asked for, the rest stays quiet
  return first.areInterimReadingsAllowed && !isAnyAsked ? 'interim' : 'closed'
}
