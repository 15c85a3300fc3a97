import type { Commodity } from '#src/platform/database/schema.ts'
import type { Chance } from './chance.ts'

/** The next free number of each kind, as a billing system would give it. */
export interface Numbering {
  customer(): string
  contract(): string
  meteringPoint(commodity: Commodity): string
}

/** People whom a visitor meets by name have round places of their own above these. */
const firstCustomer = 130_000
const firstContract = 20_500
const firstMeteringPoint = 40_100

const letters: Record<Commodity, string> = {
  electricity: 'S',
  gas: 'G',
  water: 'W',
  heat: 'F',
  wasteWater: 'A',
}

export function numbering(chance: Chance): Numbering {
  let customer = firstCustomer
  let contract = firstContract
  let meteringPoint = firstMeteringPoint
  return {
    customer() {
      // gaps, as every old customer file has them
      customer += chance.between(3, 61)
      return `${customer}`
    },
    contract: () => `V-${contract++}`,
    meteringPoint: (commodity) => `${letters[commodity]}-${meteringPoint++}`,
  }
}
