import { Big } from 'big.js'
import type { Amount } from './years.ts'

/** Less than this difference is as good as none: nobody reads at the same hour. */
const samePercent = 1

/** How a time compares with the one before, counted by the day; a percentage never stands alone. */
export interface Comparison {
  trend: 'more' | 'less' | 'same'
  /** Whole and positive. */
  percent: number
}

/** Undefined where nothing was used before: nothing is a percentage of nothing. */
export function compare(now: Amount, before: Amount | undefined): Comparison | undefined {
  if (!before || new Big(before.amount).lte(0)) return undefined
  const change = perDay(now).div(perDay(before)).minus(1).times(100).round(0).toNumber()
  const percent = Math.abs(change)
  if (percent <= samePercent) return { trend: 'same', percent }
  return { trend: change > 0 ? 'more' : 'less', percent }
}

/** Exact enough for every display: twenty decimals. */
export function perDay({ amount, days }: Pick<Amount, 'amount' | 'days'>): Big {
  return new Big(amount).div(days)
}
