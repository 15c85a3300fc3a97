import type { ProposalCause } from '../finding.ts'
import { parameters } from '../parameters.ts'
import type { Bounds } from '../situation.ts'
import type { TypedDigits } from '../typed-value.ts'
import { type DigitRow, digitRow, withDecimals, withMiddle } from './digit-row.ts'

/** A value that may have been on the display, and how likely it then is typed as it was. */
export interface PossibleValue {
  cause: ProposalCause
  value: number
  /** Its digits before the comma as a number, exact for every value a register can show. */
  integer: number
  /** Its digits after the comma; '' when it has none. */
  decimals: string
  likelihood: number
  /** False where the value is only about right and cannot be proposed. */
  isExact: boolean
}

/**
 * All values within the bounds from which one slip of the finger makes these integer digits. There
 * are well over a hundred of them at every key press, so they are counted and not spelled out.
 */
export function digitSlips(typed: TypedDigits, { from, below }: Bounds): PossibleValue[] {
  const row = digitRow(typed)
  const found: PossibleValue[] = []
  const add: AddSlip = (cause, integer, likelihood) => {
    if (integer < from || integer >= below) return
    const value = withDecimals(integer, row)
    found.push({ cause, value, integer, decimals: row.decimals, likelihood, isExact: true })
  }
  addSwappedDigits(row, add)
  addWrongDigits(row, add)
  addMissingDigits(row, add)
  addExtraDigits(row, add)
  return found
}

type AddSlip = (cause: ProposalCause, integer: number, likelihood: number) => void

function addSwappedDigits(row: DigitRow, add: AddSlip): void {
  const likelihood = parameters.digitsSwapped / Math.max(1, row.count - 1)
  for (let at = 0; at < row.count - 1; at += 1) {
    const [one = 0, other = 0] = [row.digits[at], row.digits[at + 1]]
    if (one === other) continue
    add('digitsSwapped', withMiddle(row, at, 10 * other + one, 2, at + 2), likelihood)
  }
}

function addWrongDigits(row: DigitRow, add: AddSlip): void {
  const likelihood = parameters.digitWrong / (9 * row.count)
  for (let at = 0; at < row.count; at += 1)
    for (let digit = 0; digit < 10; digit += 1)
      if (digit !== row.digits[at])
        add('digitWrong', withMiddle(row, at, digit, 1, at + 1), likelihood)
}

function addMissingDigits(row: DigitRow, add: AddSlip): void {
  const likelihood = parameters.digitMissing / (row.count + 1)
  for (let at = 0; at <= row.count; at += 1)
    for (let digit = 0; digit < 10; digit += 1)
      add('digitMissing', withMiddle(row, at, digit, 1, at), likelihood)
}

/** A digit struck twice is far more common than a foreign one. */
function addExtraDigits(row: DigitRow, add: AddSlip): void {
  if (row.count < 2) return
  const perPosition = (2 * parameters.digitExtra) / row.count
  for (let at = 0; at < row.count; at += 1) {
    const digit = row.digits[at]
    const isDouble = digit === row.digits[at + 1] || digit === row.digits[at - 1]
    add('digitExtra', withMiddle(row, at, 0, 0, at + 1), perPosition * (isDouble ? 0.3 : 0.05))
  }
}
