import type { ProposalCause } from '../finding.ts'
import { parameters } from '../parameters.ts'

/** A value that may have been on the display, and how likely it then is typed as it was. */
export interface PossibleValue {
  cause: ProposalCause
  /** Exact decimal with a dot. */
  value: string
  likelihood: number
  /** False where the value is only about right and cannot be proposed. */
  isExact: boolean
}

/** All values from which one slip of the finger makes these integer digits. */
export function digitSlips(digits: string, decimals: string): PossibleValue[] {
  const tail = decimals ? `.${decimals}` : ''
  return [
    ...swappedDigits(digits, tail),
    ...wrongDigits(digits, tail),
    ...missingDigits(digits, tail),
    ...extraDigits(digits, tail),
  ]
}

const tenDigits = [...'0123456789']

function swappedDigits(digits: string, tail: string): PossibleValue[] {
  const likelihood = parameters.digitsSwapped / Math.max(1, digits.length - 1)
  return positions(digits.length - 1).flatMap((at) => {
    const [one = '', other = ''] = [digits[at], digits[at + 1]]
    if (one === other) return []
    const swapped = digits.slice(0, at) + other + one + digits.slice(at + 2)
    return [slip('digitsSwapped', swapped + tail, likelihood)]
  })
}

function wrongDigits(digits: string, tail: string): PossibleValue[] {
  const likelihood = parameters.digitWrong / (9 * digits.length)
  return positions(digits.length).flatMap((at) =>
    tenDigits
      .filter((digit) => digit !== digits[at])
      .map((digit) =>
        slip('digitWrong', digits.slice(0, at) + digit + digits.slice(at + 1) + tail, likelihood),
      ),
  )
}

function missingDigits(digits: string, tail: string): PossibleValue[] {
  const likelihood = parameters.digitMissing / (digits.length + 1)
  return positions(digits.length + 1).flatMap((at) =>
    tenDigits.map((digit) =>
      slip('digitMissing', digits.slice(0, at) + digit + digits.slice(at) + tail, likelihood),
    ),
  )
}

/** A digit struck twice is far more common than a foreign one. */
function extraDigits(digits: string, tail: string): PossibleValue[] {
  if (digits.length < 2) return []
  const perPosition = (2 * parameters.digitExtra) / digits.length
  return positions(digits.length).map((at) => {
    const isDouble = digits[at] === digits[at + 1] || digits[at] === digits[at - 1]
    const rest = digits.slice(0, at) + digits.slice(at + 1)
    return slip('digitExtra', rest + tail, perPosition * (isDouble ? 0.3 : 0.05))
  })
}

function positions(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => at)
}

function slip(cause: ProposalCause, value: string, likelihood: number): PossibleValue {
  return { cause, value, likelihood, isExact: true }
}
