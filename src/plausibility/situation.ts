import { dayNumber } from './calendar-days.ts'
import { cutDecimals, decimalsOf } from './exact-difference.ts'
import { honestDensity } from './expectation/honest-density.ts'
import { kindOfUse } from './expectation/kind-of-use.ts'
import { type Basis, basisOf, type Outlook, outlook } from './expectation/outlook.ts'
import { pastStretches, useAcrossRollover } from './expectation/past-stretches.ts'
import { type KnownReading, knownReadings } from './history.ts'
import { parameters } from './parameters.ts'
import type { CaseRegister, ReadingCase } from './reading-case.ts'
import { integerDigitsOf } from './typed-value.ts'

/** Everything about one typed register that its judgement needs, in numbers. */
export interface Situation {
  readingCase: ReadingCase
  register: CaseRegister
  history: KnownReading[]
  previous: KnownReading | undefined
  /** The first value the register cannot show. */
  capacity: number
  from: number
  to: number
  today: number
  basis: Basis
  /** Smallest difference that what was typed can show. */
  resolution: number
  outlook: Outlook | undefined
}

export function situationOf(
  readingCase: ReadingCase,
  register: CaseRegister,
  typedDecimals: number,
): Situation {
  const history = knownReadings(register)
  const previous = history.at(-1)
  const to = dayNumber(readingCase.candidate.readOn)
  const from = previous?.day ?? to
  const capacity = 10 ** integerDigitsOf(register)
  const kind = kindOfUse(readingCase, register)
  const resolution = 10 ** -typedDecimals
  const forecast = Number(register.expectedAnnual)
  const basis = basisOf(
    kind,
    pastStretches(history, capacity),
    forecast > 0 ? { annual: forecast, at: history[0]?.day ?? from } : undefined,
  )
  return {
    readingCase,
    register,
    history,
    previous,
    capacity,
    from,
    to,
    today: dayNumber(readingCase.today),
    basis,
    resolution,
    outlook: to > from ? outlook(basis, from, to, resolution) : undefined,
  }
}

/** The previous value as a display with as many decimals as were typed would have shown it. */
export function previousValue(situation: Situation, typedValue: string): string | undefined {
  const { previous } = situation
  return previous && cutDecimals(previous.value, decimalsOf(typedValue))
}

/** Use from the previous reading to this value; undefined when only a mistake can explain it. */
export function useUpTo(situation: Situation, value: number, previous: number): number | undefined {
  if (value >= previous) return value - previous
  return useAcrossRollover(value, previous, situation.capacity)
}

/** Most that can have run through the meter; over an estimate nothing is certain. */
export function mostUse(situation: Situation): number {
  const perDay = Number(situation.readingCase.meter.maxPerDay)
  const isLimited = perDay > 0 && situation.previous?.origin !== 'estimate'
  return isLimited ? perDay * (situation.to - situation.from) + 1 : Number.POSITIVE_INFINITY
}

/** Likelihood of an honest reading with this value, per register unit. */
export function honestLikelihood(
  situation: Situation,
  value: number,
  previous: number,
  seen: Outlook | undefined = situation.outlook,
): number {
  const use = useUpTo(situation, value, previous)
  if (use === undefined || !seen || use > mostUse(situation)) return 0
  return honestDensity(use, seen)
}
