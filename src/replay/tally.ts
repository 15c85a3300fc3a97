import type { Commodity } from '#src/platform/database/schema.ts'
import type { FindingCode, Verdict } from '#src/plausibility/finding.ts'
import type { Replayed } from './replay.ts'

export type Count = Record<Verdict | 'all', number>

/** What a replay has come to so far; as large as there are commodities and codes. */
export interface Tally {
  all: Count
  typed: Count
  byCommodity: Map<Commodity, Count>
  byCode: Map<FindingCode, Count>
}

export function emptyTally(): Tally {
  return { all: nothing(), typed: nothing(), byCommodity: new Map(), byCode: new Map() }
}

export function addToTally(tally: Tally, { commodity, isTyped, finding }: Replayed): void {
  const counts = [
    tally.all,
    countOf(tally.byCommodity, commodity),
    countOf(tally.byCode, finding.code),
    ...(isTyped ? [tally.typed] : []),
  ]
  for (const count of counts) {
    count.all += 1
    count[finding.verdict] += 1
  }
}

function countOf<Key>(counts: Map<Key, Count>, key: Key): Count {
  const known = counts.get(key) ?? nothing()
  counts.set(key, known)
  return known
}

function nothing(): Count {
  return { all: 0, plausible: 0, hint: 0, ask: 0, impossible: 0 }
}
