import { dayNumber } from './calendar-days.ts'
import { kindOfUse } from './expectation/kind-of-use.ts'
import { type Basis, basisOf } from './expectation/outlook.ts'
import { pastStretches } from './expectation/past-stretches.ts'
import { type KnownReading, knownReadings } from './history.ts'
import type { CaseRegister, ReadingCase } from './reading-case.ts'
import { integerDigitsOf } from './typed-value.ts'

/** What is known about one register of a case whatever is typed for it, in numbers. */
export interface KnownRegister {
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
  /** Most that can have run through the meter since the reference. */
  mostUse: number
}

export function knownRegister(readingCase: ReadingCase, register: CaseRegister): KnownRegister {
  const history = knownReadings(register)
  const previous = history.at(-1)
  const reference = history.findLast(({ origin }) => origin !== 'estimate') ?? previous
  const to = dayNumber(readingCase.candidate.readOn)
  const from = previous?.day ?? to
  const capacity = 10 ** integerDigitsOf(register)
  const forecast = Number(register.expectedAnnual)
  const basis = basisOf(
    kindOfUse(readingCase, register),
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
    mostUse: mostUse(readingCase, reference, to),
  }
}

function knownChangeOf({ knownChange = 1 }: CaseRegister): number {
  return knownChange > 0 && Number.isFinite(knownChange) ? knownChange : 1
}

function mostUse({ meter }: ReadingCase, reference: KnownReading | undefined, to: number): number {
  const perDay = Number(meter.maxPerDay)
  const days = to - (reference?.day ?? to)
  return perDay > 0 && reference?.origin !== 'estimate'
    ? perDay * days + 1
    : Number.POSITIVE_INFINITY
}
