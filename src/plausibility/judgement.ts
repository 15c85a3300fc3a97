import { decimalsOf } from './exact-difference.ts'
import { distance } from './expectation/honest-density.ts'
import type { FindingCode } from './finding.ts'
import type { KnownReading } from './history.ts'
import type { KnownRegister } from './known-register.ts'
import { parameters } from './parameters.ts'
import { isAboveCeiling, isNumberOfMeter, unreadable, unusableDate } from './refusal.ts'
import { asTyped, honestLikelihood, type Situation, situationOf, useUpTo } from './situation.ts'
import { type Evidence, slipEvidence } from './slips/evidence.ts'
import { readDigits, type SplitTyped, splitTyped } from './typed-value.ts'

/** What speaks for and against one typed register, before anything is decided. */
export interface Judgement {
  situation: Situation
  typed: string
  value: string | undefined
  /** The previous value with as many decimals as were typed. */
  previous: string | undefined
  /** Since the previous reading; undefined below it, unless the register can have rolled over. */
  use: number | undefined
  /** Since the reference, which the expectation counts from. */
  useSinceReference: number | undefined
  isRollover: boolean
  /** Distance from the expectation in spreads. */
  distance: number | undefined
  /** Likelihood of exactly this value as an honest one. */
  honest: number
  evidence: Evidence[]
  isOwnNumber: boolean
  /** Probability that it is a mistake; 1 where no honest reading can look like this. */
  slipProbability: number
  /** The same, each mistake counted by what is at stake: the measure for asking. */
  concern: number
  refusal: FindingCode | undefined
}

export function judge(known: KnownRegister, typed: string): Judgement {
  const digits = splitTyped(typed, known.register)
  const read = readDigits(digits, known.register)
  const value = 'value' in read ? read.value : undefined
  const situation = situationOf(known, decimalsOf(value ?? '0'))
  const { previous } = situation
  const wrongDay = unusableDate(situation)
  const problem = 'problem' in read ? unreadable(situation, digits, read.problem) : undefined
  const judgement: Judgement = {
    situation,
    typed,
    value,
    previous: previous && asTyped(previous, value ?? '0'),
    use: undefined,
    useSinceReference: undefined,
    isRollover: false,
    distance: undefined,
    honest: 0,
    evidence: [],
    isOwnNumber: false,
    slipProbability: 0,
    concern: 0,
    refusal: problem ?? wrongDay,
  }
  if (wrongDay) return judgement
  if (!judgement.previous || !situation.reference) return withoutPrevious(judgement)
  return { ...judgement, ...weighed(judgement, digits, judgement.previous, situation.reference) }
}

function withoutPrevious(judgement: Judgement): Judgement {
  const { situation, value, refusal } = judgement
  const isNumber = value !== undefined && isNumberOfMeter(situation, value)
  return { ...judgement, refusal: refusal ?? (isNumber ? 'isMeterNumber' : undefined) }
}

function weighed(
  judgement: Judgement,
  digits: SplitTyped,
  previous: string,
  reference: KnownReading,
): Partial<Judgement> {
  const { situation, value } = judgement
  const seen = Number(asTyped(reference, value ?? '0'))
  const from = { cut: seen, exact: Number(reference.value) }
  const evidence = typeof digits === 'string' ? [] : slipEvidence(situation, digits, from)
  if (value === undefined) return { evidence, slipProbability: 1, concern: 1 }
  const use = useUpTo(situation, Number(value), Number(previous))
  const useSinceReference = useUpTo(situation, Number(value), seen)
  const honest = honestLikelihood(situation, Number(value), seen)
  const { outlook } = situation
  const weighing = {
    use,
    useSinceReference,
    isRollover: use !== undefined && Number(value) < Number(previous),
    distance:
      useSinceReference === undefined || !outlook
        ? undefined
        : distance(useSinceReference, outlook),
    honest,
    evidence,
    isOwnNumber: isProbablyOwnNumber(situation, value, honest),
    slipProbability: probability(evidence, () => 1, honest, situation),
    concern: probability(evidence, ({ stake }) => stake, honest, situation),
  }
  return { ...weighing, refusal: judgement.refusal ?? refusal({ ...judgement, ...weighing }) }
}

function refusal(judgement: Judgement): FindingCode | undefined {
  const { situation, useSinceReference, isOwnNumber, slipProbability } = judgement
  const fits = situation.outlook && useSinceReference !== undefined && slipProbability < 0.5
  if (isOwnNumber && !fits) return 'isMeterNumber'
  return isAboveCeiling(situation, useSinceReference) ? 'abovePhysicalCeiling' : undefined
}

/** The number of the meter, where it is not more likely to be the reading by chance. */
function isProbablyOwnNumber(situation: Situation, value: string, honest: number): boolean {
  const mistake = parameters.slipProbability * parameters.ownNumber
  const isMistake = mistake / (mistake + honest) > parameters.askAbove
  return isMistake && isNumberOfMeter(situation, value)
}

function probability(
  evidence: Evidence[],
  counted: (one: Evidence) => number,
  honest: number,
  situation: Situation,
): number {
  if (!situation.outlook) return 0
  const slips = evidence.reduce((sum, one) => sum + one.weight * counted(one), 0)
  const slip = parameters.slipProbability * slips
  const right = (1 - parameters.slipProbability) * honest
  return right > 0 ? slip / (slip + right) : 1
}
