import type { FindingCode, Verdict } from './finding.ts'
import type { Judgement } from './judgement.ts'
import { parameters } from './parameters.ts'
import type { Evidence } from './slips/evidence.ts'

export interface Decision {
  verdict: Verdict
  code: FindingCode
}

/** Only what cannot be true is impossible; everything else can be sent after one question. */
export function decide(judgement: Judgement, isExchanged: boolean): Decision {
  const { refusal, previous, situation, concern, use, isRollover } = judgement
  if (refusal) return { verdict: 'impossible', code: refusal }
  if (isExchanged) return { verdict: 'ask', code: 'registersExchanged' }
  if (previous === undefined) return { verdict: 'plausible', code: 'noComparison' }
  if (use === undefined) return { verdict: 'ask', code: belowPrevious(judgement) }
  if (judgement.isOwnNumber) return { verdict: 'ask', code: 'isMeterNumber' }
  if (concern > parameters.askAbove) return { verdict: 'ask', code: question(judgement) }
  if (isRollover) return { verdict: 'hint', code: 'rollover' }
  if (!situation.outlook) return { verdict: 'plausible', code: 'noComparison' }
  return isFarOff(judgement)
    ? { verdict: 'hint', code: unusual(judgement) }
    : { verdict: 'plausible', code: 'plausible' }
}

/** Far for this customer, and not only because he is so regular. */
function isFarOff({ distance = 0, useSinceReference = 0, situation }: Judgement): boolean {
  const likely = situation.outlook?.likely ?? useSinceReference
  const ratio = (useSinceReference + situation.resolution) / (likely + situation.resolution)
  const isNotable = Math.max(ratio, 1 / ratio) > parameters.hintRatio
  return isNotable && Math.abs(distance) > parameters.hintBeyond
}

function belowPrevious({ evidence }: Judgement): FindingCode {
  return isMostly('otherMeter', evidence) ? 'isOtherMeter' : 'belowPrevious'
}

function question(judgement: Judgement): FindingCode {
  const { evidence, slipProbability, isRollover, distance = 0 } = judgement
  if (isRollover) return 'rollover'
  if (isMostly('otherMeter', evidence)) return 'isOtherMeter'
  if (evidence[0]?.cause === 'copied') return 'noConsumption'
  const isNamed = evidence[0]?.right !== undefined || evidence[0]?.cause === 'dateWrong'
  if (isNamed && (slipProbability > 0.5 || Math.abs(distance) < 2)) return 'likelySlip'
  return unusual(judgement)
}

function unusual({ use, distance }: Judgement): FindingCode {
  if (use === 0) return 'noConsumption'
  return (distance ?? 0) < 0 ? 'unusuallyLow' : 'unusuallyHigh'
}

function isMostly(cause: Evidence['cause'], evidence: Evidence[]): boolean {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0)
  const share = evidence.find((one) => one.cause === cause)?.weight ?? 0
  return share > total / 2
}
