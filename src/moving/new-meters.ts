import type { TypedFields } from '#src/platform/http/form.ts'
import { readTypedValue } from '#src/plausibility/typed-value.ts'
import { newMeterNames } from './forms.ts'

/** What may hang in a home that is moved into. */
export const newCommodities = ['electricity', 'gas', 'water'] as const
export type NewCommodity = (typeof newCommodities)[number]

/** A first reading: nothing is known of the meter but what was typed. */
export interface NewMeter {
  commodity: NewCommodity
  meterNumber: string
  /** Exact decimals; the second one is the night's. */
  values: string[]
}

export type NewMeterProblem = 'number' | 'numberMissing' | 'value' | 'valueMissing'

export interface ReadNewMeters {
  meters: NewMeter[]
  problems: { field: string; problem: NewMeterProblem }[]
}

// the meter may show more than most: nobody knows it yet
const anyMeter = { integerDigits: 8, decimalDigits: 4 }

/** The meters of the new home as far as they were typed; what is empty comes later. */
export function readNewMeters(typed: TypedFields): ReadNewMeters {
  const read: ReadNewMeters = { meters: [], problems: [] }
  for (const commodity of newCommodities) {
    const names = newMeterNames(commodity)
    const meterNumber = (typed[names.number] ?? '').replace(/\s/g, '').toUpperCase()
    const fields = names.values.filter((name) => typed[name]?.trim())
    if (meterNumber === '' && fields.length === 0) continue
    const numberProblem = problemOfNumber(meterNumber)
    if (numberProblem) read.problems.push({ field: names.number, problem: numberProblem })
    const values = fields.flatMap((field) => {
      const value = readTypedValue(typed[field] ?? '', anyMeter)
      if ('value' in value) return [value.value]
      read.problems.push({ field, problem: 'value' })
      return []
    })
    const [first = ''] = names.values
    if (meterNumber !== '' && !typed[first]?.trim())
      read.problems.push({ field: first, problem: 'valueMissing' })
    read.meters.push({ commodity, meterNumber, values })
  }
  return read
}

function problemOfNumber(number: string): NewMeterProblem | undefined {
  if (number === '') return 'numberMissing'
  return /^[\dA-Z./-]{3,40}$/.test(number) ? undefined : 'number'
}
