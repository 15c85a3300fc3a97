import { describeFinding } from './describe-finding.ts'
import { type Exchange, findExchange } from './exchanged-registers.ts'
import type { Finding } from './finding.ts'
import { type Judgement, judge } from './judgement.ts'
import { knownRegister } from './known-register.ts'
import type { ReadingCase } from './reading-case.ts'
import { decide } from './verdict.ts'

/**
 * Judges one submission of one meter: a finding for each typed register, in the order of the
 * registers. Pure: the same case always gets the same answer. Method: plausibility.md 2.5, not
 * "is it far from expected?" but "is there a likely slip that turns a likely reading into exactly
 * this one?".
 */
export function assess(readingCase: ReadingCase): Finding[] {
  const judgements = readingCase.registers.flatMap((register) => {
    const typed = readingCase.candidate.typed[register.id]
    return typed === undefined ? [] : [judge(knownRegister(readingCase, register), typed)]
  })
  const exchange = findExchange(judgements)
  return judgements.map((judgement) => {
    const finding = describeFinding(judgement, exchange)
    if (!finding.proposal) return finding
    const retyped = takeProposal(judgement, finding, exchange)
    return passes(judgement, judgements, retyped) ? finding : { ...finding, proposal: undefined }
  })
}

/** What the customer would send by taking the proposal. */
function takeProposal(
  judgement: Judgement,
  finding: Finding,
  exchange: Exchange | undefined,
): Record<string, string> {
  if (exchange?.pair.includes(judgement)) {
    const [one, other] = exchange.pair
    return {
      [one.situation.register.id]: other.typed,
      [other.situation.register.id]: one.typed,
    }
  }
  return { [finding.registerId]: finding.proposal?.value.replace('.', ',') ?? finding.typed }
}

/** A proposal that would itself be asked about is worse than none. */
function passes(
  judgement: Judgement,
  judgements: Judgement[],
  retyped: Record<string, string>,
): boolean {
  const again = judgements.map((one) => {
    const typed = retyped[one.situation.register.id]
    return typed === undefined ? one : judge(one.situation, typed)
  })
  const taken = again[judgements.indexOf(judgement)]
  const isExchanged = taken && findExchange(again)?.pair.includes(taken)
  const verdict = taken && decide(taken, isExchanged ?? false).verdict
  return verdict === 'plausible' || verdict === 'hint'
}
