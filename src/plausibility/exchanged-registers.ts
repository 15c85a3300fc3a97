import type { Judgement } from './judgement.ts'
import { parameters } from './parameters.ts'
import { asTyped, honestLikelihood } from './situation.ts'

/** Two registers of one meter whose values fit each other's history much better. */
export interface Exchange {
  pair: [Judgement, Judgement]
  probability: number
}

export function findExchange(judgements: Judgement[]): Exchange | undefined {
  const readable = judgements.filter(canBeExchanged)
  return readable
    .flatMap((one, index) => readable.slice(index + 1).map((other) => weigh(one, other)))
    .filter((exchange) => exchange.probability > parameters.askAbove)
    .sort((one, other) => other.probability - one.probability)
    .at(0)
}

function canBeExchanged({ value, previous, refusal }: Judgement): boolean {
  const isUsable = refusal === undefined || refusal === 'abovePhysicalCeiling'
  return value !== undefined && previous !== undefined && isUsable
}

/** Against both being right and against a slip in either of them. */
function weigh(one: Judgement, other: Judgement): Exchange {
  const share = parameters.slipProbability
  const exchanged =
    share * parameters.registersExchanged * likelihood(one, other) * likelihood(other, one)
  const alone = [one, other].map(({ honest, evidence }) => {
    const slips = evidence.reduce((sum, { weight }) => sum + weight, 0)
    return (1 - share) * honest + share * slips
  })
  const apart = (alone[0] ?? 0) * (alone[1] ?? 0)
  return { pair: [one, other], probability: exchanged > 0 ? exchanged / (exchanged + apart) : 0 }
}

/** How well the value typed for one register would do as that of the other. */
function likelihood(register: Judgement, donor: Judgement): number {
  const value = Number(donor.value)
  if (value >= register.situation.capacity) return 0
  const { reference } = register.situation
  const from = reference ? Number(asTyped(reference, donor.value ?? '0')) : value
  return honestLikelihood(register.situation, value, from)
}
