import { Big } from 'big.js'
import { integerDigitsOf } from './typed-value.ts'

/** The same value with at most so many decimals, cut off and not rounded, as a display does. */
export function cutDecimals(value: string, decimals: number): string {
  const [integer = '0', tail = ''] = value.split('.')
  const kept = tail.slice(0, decimals)
  return kept ? `${integer}.${kept}` : integer
}

export function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0
}

/** Exact `value` − `previous`; over a rollover the register has passed all its nines once. */
export function exactDifference(
  value: string,
  previous: string,
  rollover?: { integerDigits: number; decimalDigits: number },
): string {
  const difference = new Big(value).minus(previous)
  if (!rollover) return difference.toFixed()
  return difference.plus(new Big(10).pow(integerDigitsOf(rollover))).toFixed()
}
