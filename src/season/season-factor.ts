import type { SeasonSighting } from './sightings.ts'

/** Changes with every change of a rule or a number below. */
export const seasonRuleVersion = '1'

/** Fewer say more about themselves than about the weather. */
const leastCustomers = 30
/** No winter of the last decades was further off; what is further off is another mistake. */
const lowest = 0.7
const highest = 1.4

export interface SeasonFactor {
  /** Median of actual ÷ expected; 1 where too few were seen. */
  factor: number
  customers: number
  /** The middle ones of all first and all last days. */
  startsOn: string
  endsOn: string
}

/** Undefined where nobody was seen at all. */
export function seasonFactor(sightings: SeasonSighting[]): SeasonFactor | undefined {
  const byCustomer = new Map<string, number[]>()
  for (const { customerId, ratio } of sightings) {
    byCustomer.set(customerId, [...(byCustomer.get(customerId) ?? []), ratio])
  }
  // one voice for each customer, however many registers
  const ratios = [...byCustomer.values()].map(median)
  const startsOn = middle(sightings.map(({ from }) => from))
  const endsOn = middle(sightings.map(({ to }) => to))
  if (startsOn === undefined || endsOn === undefined) return undefined
  const isEnough = ratios.length >= leastCustomers
  const factor = isEnough ? Math.min(highest, Math.max(lowest, median(ratios))) : 1
  return { factor, customers: ratios.length, startsOn, endsOn }
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [below = 1, above = below] = sorted.slice(Math.floor((sorted.length - 1) / 2))
  return sorted.length % 2 === 1 ? below : (below + above) / 2
}

function middle(days: string[]): string | undefined {
  return days.toSorted()[Math.floor(days.length / 2)]
}
