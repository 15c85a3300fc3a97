import type { FindingCode } from './finding.ts'
import { mostUse, type Situation } from './situation.ts'
import { isNumberOf } from './slips/other-meter.ts'
import { readTypedValue, splitTyped, withoutLeadingZeros } from './typed-value.ts'

/** Why no value can be made of what was typed; mostly undefined. */
export function unreadable(situation: Situation, typed: string): FindingCode | undefined {
  const read = readTypedValue(typed, situation.register)
  if (!('problem' in read)) return undefined
  const digits = splitTyped(typed, situation.register)
  const isNumber = typeof digits !== 'string' && isNumberOfMeter(situation, digits.integer)
  return read.problem === 'tooManyDigits' && isNumber ? 'isMeterNumber' : read.problem
}

export function unusableDate(situation: Situation): FindingCode | undefined {
  if (!(situation.to <= situation.today)) return 'dateInFuture'
  if (situation.previous && situation.to <= situation.previous.day) return 'dateNotAfterPrevious'
  return undefined
}

/** The meter's own number or the end of it, read off the wrong line of the meter. */
export function isNumberOfMeter(situation: Situation, value: string): boolean {
  if (value.includes('.')) return false
  const digits = withoutLeadingZeros(value)
  return isNumberOf(digits, situation.readingCase.meter.meterNumber) !== undefined
}

export function isAboveCeiling(situation: Situation, use: number | undefined): boolean {
  return use !== undefined && use > mostUse(situation)
}
