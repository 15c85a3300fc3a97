import { decimalsOf } from './exact-difference.ts'
import { distance } from './expectation/honest-density.ts'
import type { FindingCode } from './finding.ts'
import { parameters } from './parameters.ts'
import type { CaseRegister, ReadingCase } from './reading-case.ts'
import { isAboveCeiling, isPartOfMeterNumber, unreadable, unusableDate } from './refusal.ts'
import {
  honestLikelihood,
  previousValue,
  type Situation,
  situationOf,
  useUpTo,
} from './situation.ts'
import { type Evidence, slipEvidence } from './slips/evidence.ts'
import { readTypedValue, splitTyped } from './typed-value.ts'

/** What speaks for and against one typed register, before anything is decided. */
export interface Judgement {
  situation: Situation
  typed: string
  value: string | undefined
  /** The previous value with as many decimals as were typed. */
  previous: string | undefined
  /** Undefined below the previous value, unless the register can have rolled over. */
  use: number | undefined
  isRollover: boolean
  /** Distance from the expectation in spreads. */
  distance: number | undefined
  /** Likelihood of exactly this value as an honest one. */
  honest: number
  evidence: Evidence[]
  /** Probability that it is a mistake; 1 where no honest reading can look like this. */
  slipProbability: number
  /** The same, each mistake counted by what is at stake: the measure for asking. */
  concern: number
  refusal: FindingCode | undefined
}

export function judge(readingCase: ReadingCase, register: CaseRegister, typed: string): Judgement {
  const read = readTypedValue(typed, register)
  const value = 'value' in read ? read.value : undefined
  const situation = situationOf(readingCase, register, decimalsOf(value ?? '0'))
  const previous = previousValue(situation, value ?? '0')
  const unusable = unreadable(situation, typed) ?? unusableDate(situation)
  const judgement: Judgement = {
    situation,
    typed,
    value,
    previous,
    use: undefined,
    isRollover: false,
    distance: undefined,
    honest: 0,
    evidence: [],
    slipProbability: 0,
    concern: 0,
    refusal: unusable,
  }
  if (previous === undefined || unusableDate(situation)) return judgement
  return { ...judgement, ...weighed(judgement, previous) }
}

function weighed(judgement: Judgement, previous: string): Partial<Judgement> {
  const { situation, typed, value } = judgement
  const evidence = weighSlips(situation, typed, Number(previous))
  if (value === undefined) return { evidence, slipProbability: 1, concern: 1 }
  const use = useUpTo(situation, Number(value), Number(previous))
  const honest = honestLikelihood(situation, Number(value), Number(previous))
  const slips = evidence.reduce((sum, { weight }) => sum + weight, 0)
  const weighted = evidence.reduce((sum, { weight, stake }) => sum + weight * stake, 0)
  const slipProbability = probability(slips, honest, situation)
  const { outlook } = situation
  return {
    use,
    isRollover: use !== undefined && Number(value) < Number(previous),
    distance: use === undefined || !outlook ? undefined : distance(use, outlook),
    honest,
    evidence,
    slipProbability,
    concern: probability(weighted, honest, situation),
    refusal: judgement.refusal ?? refusal(situation, value, use, slipProbability),
  }
}

function refusal(
  situation: Situation,
  value: string,
  use: number | undefined,
  slipProbability: number,
): FindingCode | undefined {
  const fits = use !== undefined && slipProbability < 0.5
  if (isPartOfMeterNumber(situation, value, fits)) return 'isMeterNumber'
  return isAboveCeiling(situation, use) ? 'abovePhysicalCeiling' : undefined
}

function weighSlips(situation: Situation, typed: string, cut: number): Evidence[] {
  const digits = splitTyped(typed, situation.register)
  if (typeof digits === 'string') return []
  return slipEvidence(situation, digits, { cut, exact: Number(situation.previous?.value) })
}

function probability(slips: number, honest: number, situation: Situation): number {
  if (!situation.outlook) return 0
  const slip = parameters.slipProbability * slips
  const right = (1 - parameters.slipProbability) * honest
  return right > 0 ? slip / (slip + right) : 1
}
