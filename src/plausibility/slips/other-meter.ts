import { dayNumber } from '../calendar-days.ts'
import { studentDensity } from '../expectation/honest-density.ts'
import { parameters } from '../parameters.ts'
import type { OtherMeter } from '../reading-case.ts'

/** Likelihood that the typed value was read off one of the customer's other meters. */
export function otherMeterLikelihood(value: number, meters: OtherMeter[], readOn: number): number {
  const sum = meters.reduce((total, meter) => total + meterLikelihood(value, meter, readOn), 0)
  return meters.length > 0 ? (parameters.knownOtherMeter * sum) / meters.length : 0
}

/** Likelihood of any number that has nothing to do with this meter: each size equally likely. */
export function unknownNumberLikelihood(value: number): number {
  return parameters.unknownNumber / (Math.max(value, 1) * Math.log(10) * 6)
}

/** Whether the digits are those of a meter number; parts of it only from six digits on. */
export function isNumberOf(digits: string, meterNumber: string): 'whole' | 'part' | undefined {
  const number = meterNumber.replace(/\D/g, '')
  if (digits.length < 5) return undefined
  if (number === digits) return 'whole'
  return digits.length >= 6 && number.endsWith(digits) ? 'part' : undefined
}

function meterLikelihood(value: number, meter: OtherMeter, readOn: number): number {
  const annual = Number(meter.expectedAnnual)
  if (!meter.last || !(annual > 0)) return 0
  const years = (readOn - dayNumber(meter.last.readOn)) / 365
  const likely = annual * Math.max(years, 0.05)
  const use = value - Number(meter.last.value)
  if (!(use >= 0 && use < 6 * likely + 20)) return 0
  const soft = 0.1 * likely + 1
  return studentDensity(Math.log((use + soft) / (likely + soft)) / 0.5) / (0.5 * (use + soft))
}
