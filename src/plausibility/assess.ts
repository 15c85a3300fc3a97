import { describeFinding } from './describe-finding.ts'
import { type Exchange, findExchange } from './exchanged-registers.ts'
import type { Finding } from './finding.ts'
import { type Judgement, judge } from './judgement.ts'
import type { ReadingCase } from './reading-case.ts'

/**
 * Judges one submission of one meter: a finding for each typed register, in the order of the
 * registers. Pure: the same case always gets the same answer. Method: plausibility.md 2.5, not
 * "is it far from expected?" but "is there a likely slip that turns a likely reading into exactly
 * this one?".
 */
export function assess(readingCase: ReadingCase): Finding[] {
  const { judgements, exchange } = judgeTogether(readingCase)
  return judgements.map((judgement) => {
    const finding = describeFinding(judgement, exchange)
    if (!finding.proposal) return finding
    const retyped = takeProposal(judgement, finding, exchange)
    return passes(readingCase, judgement, retyped) ? finding : { ...finding, proposal: undefined }
  })
}

interface Judgements {
  judgements: Judgement[]
  exchange: Exchange | undefined
}

function judgeTogether(readingCase: ReadingCase): Judgements {
  const judgements = readingCase.registers.flatMap((register) => {
    const typed = readingCase.candidate.typed[register.id]
    return typed === undefined ? [] : [judge(readingCase, register, typed)]
  })
  return { judgements, exchange: findExchange(judgements) }
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
  readingCase: ReadingCase,
  judgement: Judgement,
  retyped: Record<string, string>,
): boolean {
  const typed = { ...readingCase.candidate.typed, ...retyped }
  const candidate = { ...readingCase.candidate, typed }
  const { judgements, exchange } = judgeTogether({ ...readingCase, candidate })
  const { register } = judgement.situation
  const again = judgements.find(({ situation }) => situation.register === register)
  const verdict = again && describeFinding(again, exchange).verdict
  return verdict === 'plausible' || verdict === 'hint'
}
