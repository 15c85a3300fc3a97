import { orderedCauses } from './causes.ts'
import { comparableUse } from './comparison.ts'
import { decimalsOf, exactDifference } from './exact-difference.ts'
import type { Exchange } from './exchanged-registers.ts'
import { useAt } from './expectation/honest-density.ts'
import { type Outlook, outlook } from './expectation/outlook.ts'
import type { Cause, Finding } from './finding.ts'
import type { Judgement } from './judgement.ts'
import { ruleVersion } from './parameters.ts'
import { proposal } from './proposal.ts'
import type { Situation } from './situation.ts'
import { decide } from './verdict.ts'

/** The answer about one register as it is shown and stored; the proposal is not yet checked. */
export function describeFinding(judgement: Judgement, exchange: Exchange | undefined): Finding {
  const { situation, typed, value } = judgement
  const isExchanged = exchange?.pair.includes(judgement) ?? false
  const decision = decide(judgement, isExchanged)
  const isAsked = decision.verdict === 'ask' || decision.verdict === 'impossible'
  const consumption = consumptionOf(judgement)
  return {
    registerId: situation.register.id,
    ...decision,
    typed,
    value,
    previous: situation.previous && {
      readOn: situation.previous.readOn,
      value: situation.previous.value,
      isEstimate: situation.previous.origin === 'estimate',
    },
    days: situation.to > situation.from ? situation.to - situation.from : undefined,
    consumption,
    expectation: expectationOf(judgement),
    ...knownChangeOf(judgement),
    comparison: comparisonOf(judgement, consumption),
    proposal: isAsked ? proposal(judgement, isExchanged ? exchange : undefined) : undefined,
    causes: isAsked ? causesOf(judgement, isExchanged) : [],
    score: scoreOf(judgement, isExchanged ? exchange : undefined),
    ruleVersion,
  }
}

function consumptionOf(judgement: Judgement): string | undefined {
  const { value, previous, use, isRollover, situation } = judgement
  if (value === undefined || previous === undefined || use === undefined) return undefined
  return exactDifference(value, previous, isRollover ? situation.register : undefined)
}

function expectationOf({ situation }: Judgement): Finding['expectation'] {
  const seen = outlookSincePrevious(situation)
  if (!seen) return undefined
  const round = (use: number) => rounded(use, situation.register.decimalDigits)
  return {
    low: round(useAt(-ninetyPercent, seen)),
    likely: round(seen.likely),
    high: round(useAt(ninetyPercent, seen)),
  }
}

function knownChangeOf({ situation }: Judgement): Pick<Finding, 'knownChange'> {
  const { knownChange } = situation.basis
  return knownChange === 1 ? {} : { knownChange: rounded(knownChange, 3) }
}

/** The reference is nearly always the previous reading, but not where that was an estimate. */
function outlookSincePrevious(situation: Situation): Outlook | undefined {
  const { basis, from, to, resolution, reference, previous } = situation
  if (reference === previous && previous) return situation.outlook
  return to > from ? outlook(basis, from, to, resolution) : undefined
}

/** Nine of ten values of Student's t with four degrees of freedom lie within. */
const ninetyPercent = 2.132

function comparisonOf(
  judgement: Judgement,
  consumption: string | undefined,
): Finding['comparison'] {
  if (consumption === undefined || !judgement.situation.previous) return undefined
  const usual = comparableUse(judgement)
  if (usual === undefined) return undefined
  const shown = rounded(usual, decimalsOf(consumption))
  return { consumption: String(shown), ratio: rounded(Number(consumption) / usual, 3) }
}

function causesOf(judgement: Judgement, isExchanged: boolean): Cause[] {
  if (judgement.refusal?.startsWith('date')) return ['dateWrong']
  const causes = orderedCauses(judgement)
  return isExchanged ? ['registersExchanged', ...causes] : causes
}

/** Log odds of a mistake; what cannot be right stands above all of them. */
function scoreOf({ refusal, use, previous, concern }: Judgement, exchange?: Exchange): number {
  if (refusal) return 99
  const isBelow = previous !== undefined && use === undefined
  const probability = Math.max(concern, exchange?.probability ?? 0)
  return isBelow ? 40 : Math.log((probability + 1e-12) / (1 - probability + 1e-12))
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** Math.min(Math.max(decimals || 0, 0), 3)
  return Math.round(value * factor) / factor
}
