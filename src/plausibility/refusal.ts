import type { FindingCode } from './finding.ts'
import { mostUse, type Situation } from './situation.ts'
import { isNumberOf } from './slips/other-meter.ts'
import { readTypedValue, splitTyped, withoutLeadingZeros } from './typed-value.ts'

/** Why a typed value cannot be sent as it is, whatever the customer says; mostly undefined. */
export function unreadable(situation: Situation, typed: string): FindingCode | undefined {
  const digits = splitTyped(typed, situation.register)
  if (digits === 'notANumber') return digits
  const meterNumber = situation.readingCase.meter.meterNumber
  if (typeof digits !== 'string' && !digits.decimals) {
    const integer = withoutLeadingZeros(digits.integer)
    if (isNumberOf(integer, meterNumber) === 'whole') return 'isMeterNumber'
  }
  const read = readTypedValue(typed, situation.register)
  return 'problem' in read ? read.problem : undefined
}

export function unusableDate(situation: Situation): FindingCode | undefined {
  if (!(situation.to <= situation.today)) return 'dateInFuture'
  if (situation.previous && situation.to <= situation.previous.day) return 'dateNotAfterPrevious'
  return undefined
}

/** The end of the meter's own number, unless it happens to be a likely value. */
export function isPartOfMeterNumber(situation: Situation, value: string, fits: boolean): boolean {
  if (fits || value.includes('.')) return false
  return isNumberOf(value, situation.readingCase.meter.meterNumber) === 'part'
}

export function isAboveCeiling(situation: Situation, use: number | undefined): boolean {
  return use !== undefined && use > mostUse(situation)
}
