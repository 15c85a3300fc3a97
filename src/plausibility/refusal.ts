import type { FindingCode } from './finding.ts'
import type { Situation } from './situation.ts'
import { isNumberOf } from './slips/other-meter.ts'
import { type SplitTyped, type TypedProblem, withoutLeadingZeros } from './typed-value.ts'

/** What is said of a value that cannot be read: mostly its problem. */
export function unreadable(
  situation: Situation,
  digits: SplitTyped,
  problem: TypedProblem,
): FindingCode {
  const isNumber = typeof digits !== 'string' && isNumberOfMeter(situation, digits.integer)
  return problem === 'tooManyDigits' && isNumber ? 'isMeterNumber' : problem
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
  return use !== undefined && use > situation.mostUse
}
