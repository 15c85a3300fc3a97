import type { Cause } from '../finding.ts'
import { parameters } from '../parameters.ts'
import { honestBounds, honestLikelihood, type Situation } from '../situation.ts'
import type { TypedDigits } from '../typed-value.ts'
import { commaSlips, unitSlips } from './comma-and-unit-slips.ts'
import { wrongDateLikelihood } from './date-slips.ts'
import { digitSlips, type PossibleValue } from './digit-slips.ts'
import { otherMeterLikelihood, unknownNumberLikelihood } from './other-meter.ts'

/** One mistake that would have made exactly what was typed, and how much speaks for it. */
export interface Evidence {
  cause: Cause | 'copied' | 'unknownNumber'
  weight: number
  /** How much it would matter: 1 is a third of a year's use. */
  stake: number
  /** The right value, where the mistake tells it. */
  right: PossibleValue | undefined
}

/** All mistakes that end in what was typed, strongest first. Empty without an expectation. */
export function slipEvidence(
  situation: Situation,
  digits: TypedDigits,
  reference: { cut: number; exact: number },
): Evidence[] {
  if (!situation.outlook) return []
  const typed = Number(`${digits.integer}.${digits.decimals || 0}`)
  const others = otherMeterLikelihood(typed, situation.readingCase.otherMeters, situation.to)
  const distance = Math.abs(typed - reference.cut - situation.outlook.likely)
  const stake = stakeOf(Math.min(distance, situation.capacity - distance), situation)
  return [
    ...mistypedValues(situation, digits, typed, reference),
    plain('otherMeter', others, stake),
    plain('unknownNumber', unknownNumberLikelihood(typed), stake),
    plain('copied', copiedLikelihood(situation, typed), stake),
    plain('dateWrong', wrongDateLikelihood(situation, typed, reference.cut), 1),
  ]
    .filter((evidence) => evidence.weight > 0)
    .sort((one, other) => other.weight - one.weight)
}

/** The same value may be reached by several slips: their weights add up. */
function mistypedValues(
  situation: Situation,
  digits: TypedDigits,
  typed: number,
  reference: { cut: number; exact: number },
): Evidence[] {
  const byValue = new Map<number, Mistyped>()
  const minor = parameters.minorShareOfYear * (situation.outlook?.annual ?? 0)
  for (const possible of possibleValues(situation, digits, reference)) {
    const distance = Math.abs(possible.value - typed)
    if (possible.value >= situation.capacity || distance < minor) continue
    const weight = possible.likelihood * likelihoodOf(situation, possible, digits, reference)
    if (weight === 0) continue
    const known = byValue.get(possible.value)
    if (known) addSlip(known, possible, weight)
    else byValue.set(possible.value, mistyped(possible, weight, stakeOf(distance, situation)))
  }
  return [...byValue.values()]
}

interface Mistyped extends Evidence {
  /** Weight of the slip that names the cause. */
  strongest: number
}

function mistyped(possible: PossibleValue, weight: number, stake: number): Mistyped {
  const { cause, isExact } = possible
  return { cause, weight, stake, right: isExact ? possible : undefined, strongest: weight }
}

function addSlip(known: Mistyped, possible: PossibleValue, weight: number): void {
  known.weight += weight
  if (possible.isExact) known.right = possible
  if (weight > known.strongest) {
    known.strongest = weight
    known.cause = possible.cause
  }
}

/** A mistake of half a year's use is worth a question sooner than one of half a month's. */
function stakeOf(distance: number, situation: Situation): number {
  const { stakeUnit, stakeExponent, leastStake, highestStake } = parameters
  const shareOfYear = distance / (situation.outlook?.annual ?? distance)
  if (shareOfYear > surelyHighest) return highestStake
  return Math.min(
    highestStake,
    Math.max(leastStake, (Math.max(0, shareOfYear) / stakeUnit) ** stakeExponent),
  )
}

/** Most slips are off by more than this share of a year: they need no power. */
const surelyHighest =
  1.001 * parameters.stakeUnit * parameters.highestStake ** (1 / parameters.stakeExponent)

function possibleValues(
  situation: Situation,
  digits: TypedDigits,
  reference: { cut: number; exact: number },
): PossibleValue[] {
  const { register, readingCase } = situation
  const slips = digitSlips(digits, honestBounds(situation, reference.cut))
  if (digits.decimals) return slips
  return [
    ...slips,
    ...commaSlips(digits.integer, register),
    ...unitSlips(digits.integer, readingCase.commodity, register),
  ]
}

/** A value without decimals stands for the middle of its unit. */
function likelihoodOf(
  situation: Situation,
  possible: PossibleValue,
  digits: TypedDigits,
  reference: { cut: number; exact: number },
): number {
  const { value } = possible
  const isWhole = possible.decimals === ''
  const gainsDecimals = !isWhole && !digits.decimals
  const from = gainsDecimals ? reference.exact : reference.cut
  return honestLikelihood(situation, isWhole ? value + 0.5 : value, from)
}

/** One of the last readings typed once more; where next to nothing is used, that is no sign. */
function copiedLikelihood(situation: Situation, typed: number): number {
  const isCopy = situation.history
    .slice(-3)
    .some((reading) => Math.floor(Number(reading.value)) === Math.floor(typed))
  if (!isCopy) return 0
  const likely = situation.outlook?.likely ?? 0
  return parameters.copiedOldReading * Math.max(0.02, Math.min(1, likely / 3) ** 2)
}

function plain(cause: Evidence['cause'], weight: number, stake: number): Evidence {
  return { cause, weight, stake, right: undefined }
}
