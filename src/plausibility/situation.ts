import { dayNumber } from './calendar-days.ts'
import { cutDecimals, decimalsOf } from './exact-difference.ts'
import { honestDensity } from './expectation/honest-density.ts'
import { kindOfUse } from './expectation/kind-of-use.ts'
import { type Basis, basisOf, type Outlook, outlook } from './expectation/outlook.ts'
import { pastStretches, useAcrossRollover } from './expectation/past-stretches.ts'
import { type KnownReading, knownReadings } from './history.ts'
import type { CaseRegister, ReadingCase } from './reading-case.ts'
import { integerDigitsOf } from './typed-value.ts'

/** Everything about one typed register that its judgement needs, in numbers. */
export interface Situation {
  readingCase: ReadingCase
  register: CaseRegister
  history: KnownReading[]
  previous: KnownReading | undefined
  /** The last reading somebody took: an estimate says nothing about what the display can show. */
  reference: KnownReading | undefined
  /** The first value the register cannot show. */
  capacity: number
  /** Day of the previous reading. */
  from: number
  to: number
  today: number
  basis: Basis
  /** Smallest difference that what was typed can show. */
  resolution: number
  /** What is expected since the reference. */
  outlook: Outlook | undefined
}

export function situationOf(
  readingCase: ReadingCase,
  register: CaseRegister,
  typedDecimals: number,
): Situation {
  const history = knownReadings(register)
  const previous = history.at(-1)
  const reference = history.findLast(({ origin }) => origin !== 'estimate') ?? previous
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
    knownChangeOf(register),
  )
  return {
    readingCase,
    register,
    history,
    previous,
    reference,
    capacity,
    from,
    to,
    today: dayNumber(readingCase.today),
    basis,
    resolution,
    outlook: reference && to > from ? outlook(basis, reference.day, to, resolution) : undefined,
  }
}

function knownChangeOf({ knownChange = 1 }: CaseRegister): number {
  return knownChange > 0 && Number.isFinite(knownChange) ? knownChange : 1
}

/** A past value as a display with as many decimals as were typed would have shown it. */
export function asTyped(reading: KnownReading, typedValue: string): string {
  return cutDecimals(reading.value, decimalsOf(typedValue))
}

/** Use from an earlier value to this one; undefined when only a mistake can explain it. */
export function useUpTo(situation: Situation, value: number, previous: number): number | undefined {
  if (value >= previous) return value - previous
  return useAcrossRollover(value, previous, situation.capacity)
}

/** Most that can have run through the meter since the reference. */
export function mostUse({ readingCase, reference, to }: Situation): number {
  const perDay = Number(readingCase.meter.maxPerDay)
  const days = to - (reference?.day ?? to)
  return perDay > 0 && reference?.origin !== 'estimate'
    ? perDay * days + 1
    : Number.POSITIVE_INFINITY
}

/** Likelihood of an honest reading with this value, per register unit. */
export function honestLikelihood(
  situation: Situation,
  value: number,
  reference: number,
  seen: Outlook | undefined = situation.outlook,
): number {
  const use = useUpTo(situation, value, reference)
  if (use === undefined || !seen || use > mostUse(situation)) return 0
  return honestDensity(use, seen)
}
