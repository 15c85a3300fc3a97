import { counts, type Standing } from '#src/readings/receipts/standing.ts'
import type { IconName } from '#templates/components/icon.tsx'

/** The sign beside the word of a standing. */
export const standingSigns: Record<Standing, IconName> = {
  inReview: 'clock',
  checked: 'check',
  handedOver: 'check',
  taken: 'fits',
  rejected: 'note',
  corrected: 'withdrawn',
  withdrawn: 'withdrawn',
}

/** Amber where somebody still looks at it, grey where it counts no longer. */
export function standingTone(standing: Standing): 'good' | 'warn' | undefined {
  if (standing === 'inReview') return 'warn'
  return counts(standing) ? 'good' : undefined
}
