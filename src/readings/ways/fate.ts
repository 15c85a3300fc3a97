import type { Finding } from '#src/plausibility/finding.ts'
import type { Way } from './ways.ts'

/**
 * What becomes of a value that is sent: it fits, it counts on the customer's word, or a person
 * looks at it first.
 */
export function fateOf(
  finding: Finding,
  way: Way | undefined,
): { status: 'accepted' | 'inReview'; outcome: 'plausible' | 'confirmed' | null } {
  if (finding.verdict !== 'ask') return { status: 'accepted', outcome: 'plausible' }
  return way?.isBelievable
    ? { status: 'accepted', outcome: 'confirmed' }
    : { status: 'inReview', outcome: null }
}

/** Over the upper end of what is usual: a heat pump or an electric car stays within. */
const grossFactor = 3
/** What a year's bill can bear to be wrong, in the unit of the register. */
const leastGross: Record<string, number> = { kWh: 500, MWh: 0.5, 'm³': 50 }

/**
 * More than three times what would still be usual, and by more than a bill can bear. A person looks
 * at it before it is billed even where the customer says that it is so. Too little is never gross:
 * whatever was left out is counted by the next reading.
 */
export function isGross({ expectation, consumption }: Finding, unit: string): boolean {
  if (!expectation || consumption === undefined) return false
  const used = Number(consumption)
  return used > grossFactor * expectation.high && used - expectation.high > (leastGross[unit] ?? 0)
}
