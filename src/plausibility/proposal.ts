import type { Exchange } from './exchanged-registers.ts'
import type { Cause, Finding, ProposalCause } from './finding.ts'
import type { Judgement } from './judgement.ts'
import { parameters } from './parameters.ts'
import { joinDigits, splitTyped, withoutLeadingZeros } from './typed-value.ts'

/** The value that is probably on the display, where one stands out among all mistakes. */
export function proposal(
  judgement: Judgement,
  exchange: Exchange | undefined,
): Finding['proposal'] {
  if (exchange) return exchangedValue(judgement, exchange)
  if (judgement.refusal === 'tooManyDecimals') return withoutSpareDecimals(judgement)
  const total = judgement.evidence.reduce((sum, { weight }) => sum + weight, 0)
  const best = judgement.evidence[0]
  if (best?.right === undefined || best.weight < total * parameters.proposeAbove) return undefined
  if (!isProposalCause(best.cause)) return undefined
  const { integer, decimals } = best.right
  return { value: joinDigits(String(integer), decimals), cause: best.cause }
}

function exchangedValue(judgement: Judgement, { pair }: Exchange): Finding['proposal'] {
  const partner = pair[0] === judgement ? pair[1] : pair[0]
  return partner.value === undefined
    ? undefined
    : { value: partner.value, cause: 'registersExchanged' }
}

function withoutSpareDecimals({ typed, situation }: Judgement): Finding['proposal'] {
  const digits = splitTyped(typed, situation.register)
  if (typeof digits === 'string') return undefined
  const decimals = digits.decimals.slice(0, Math.max(0, situation.register.decimalDigits))
  return { value: joinDigits(withoutLeadingZeros(digits.integer), decimals), cause: 'digitExtra' }
}

const proposalCauses: readonly (Cause | 'copied' | 'unknownNumber')[] = [
  'digitsSwapped',
  'digitWrong',
  'digitMissing',
  'digitExtra',
  'decimalsTyped',
  'otherUnit',
] satisfies ProposalCause[]

function isProposalCause(cause: Cause | 'copied' | 'unknownNumber'): cause is ProposalCause {
  return proposalCauses.includes(cause)
}
