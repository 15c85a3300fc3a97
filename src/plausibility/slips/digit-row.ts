import { joinDigits, type TypedDigits } from '../typed-value.ts'

/** The digits before the comma, cut in two at every place, as numbers to count with. */
export interface DigitRow {
  count: number
  digits: number[]
  /** The number that the first n digits make. */
  heads: number[]
  /** The number that the digits from n on make. */
  tails: number[]
  /** Digits after the comma, as typed. */
  decimals: string
}

export function digitRow({ integer, decimals }: TypedDigits): DigitRow {
  const digits = Array.from(integer, Number)
  const heads = [0, ...digits.map((_, at) => Number(integer.slice(0, at + 1)))]
  const tails = [...digits.map((_, at) => Number(integer.slice(at))), 0]
  return { count: digits.length, digits, heads, tails, decimals }
}

/**
 * The number with its first `upTo` digits, then the `length` digits of `middle`, then its digits
 * from `onwards`. Exact below 2^53, which no register reaches.
 */
export function withMiddle(
  row: DigitRow,
  upTo: number,
  middle: number,
  length: number,
  onwards: number,
): number {
  const head = (row.heads[upTo] ?? 0) * powerOfTen(length) + middle
  return head * powerOfTen(row.count - onwards) + (row.tails[onwards] ?? 0)
}

/** The decimal number nearest to these digits: one rounding, as in reading them from text. */
export function withDecimals(integer: number, { decimals }: DigitRow): number {
  if (decimals === '') return integer
  if (decimals.length > 3) return Number(joinDigits(String(integer), decimals))
  const scale = powerOfTen(decimals.length)
  return (integer * scale + Number(decimals)) / scale
}

const powersOfTen = Array.from({ length: 64 }, (_, exponent) => 10 ** exponent)

function powerOfTen(exponent: number): number {
  return powersOfTen[exponent] ?? Number.POSITIVE_INFINITY
}
