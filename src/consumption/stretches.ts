import { Big } from 'big.js'
import { daysBetween } from '#src/platform/calendar.ts'
import { useAcrossRollover } from '#src/plausibility/expectation/past-stretches.ts'

/** What a display showed on a day and what counts; the oldest comes first. */
export interface CountedReading {
  id: string
  readOn: string
  /** An exact decimal. */
  value: string
  isEstimate: boolean
}

/** What turns figures on a display into a quantity. */
export interface Counter {
  integerDigits: number
  /** Of transformers: so many kilowatt hours stand behind one on the display. */
  factor: string
}

/** What was used from one reading to the next. */
export interface Stretch {
  from: string
  /** Exclusive: the day of the reading that ends it. */
  to: string
  days: number
  /** An exact decimal in the unit of the register, factor included. */
  amount: string
  /** The reading that ends it is an estimate. */
  isEstimated: boolean
  startsWithEstimate: boolean
}

/** Why no stretch ends with a reading that counts. */
export type WithoutStretch = 'first' | 'sameDay' | 'overtaken' | 'below'

/** What a reading says about consumption, by the id of the reading. */
export type Measured = Map<string, { stretch: Stretch } | { without: WithoutStretch }>

/**
 * The readings of one register, turned into consumption. An estimate that the next true reading
 * shows to be too high steps back: the stretch begins with the reading before it. Any other fall
 * is a rollover or says nothing. Of two readings of one day the later one counts.
 */
export function measure(readings: CountedReading[], counter: Counter): Measured {
  const measured: Measured = new Map()
  const counting: CountedReading[] = []
  for (const reading of readings) {
    for (let last = counting.at(-1); last; last = counting.at(-1)) {
      const without = stepsBack(last, reading, counter)
      if (!without) break
      measured.set(last.id, { without })
      counting.pop()
    }
    const start = counting.at(-1)
    measured.set(reading.id, start ? between(start, reading, counter) : { without: 'first' })
    counting.push(reading)
  }
  return measured
}

function stepsBack(
  last: CountedReading,
  reading: CountedReading,
  counter: Counter,
): WithoutStretch | undefined {
  if (last.readOn === reading.readOn) return 'sameDay'
  const isTooHigh = last.isEstimate && !reading.isEstimate && !used(last, reading, counter)
  return isTooHigh ? 'overtaken' : undefined
}

function between(
  start: CountedReading,
  end: CountedReading,
  counter: Counter,
): { stretch: Stretch } | { without: WithoutStretch } {
  const use = used(start, end, counter)
  if (!use) return { without: 'below' }
  return {
    stretch: {
      from: start.readOn,
      to: end.readOn,
      days: daysBetween(start.readOn, end.readOn),
      amount: use.times(counter.factor).toFixed(),
      isEstimated: end.isEstimate,
      startsWithEstimate: start.isEstimate,
    },
  }
}

/** What passed between two readings on the display; undefined where it cannot be told. */
function used(start: CountedReading, end: CountedReading, counter: Counter): Big | undefined {
  const difference = new Big(end.value).minus(start.value)
  if (difference.gte(0)) return difference
  const capacity = 10 ** counter.integerDigits
  const over = useAcrossRollover(Number(end.value), Number(start.value), capacity)
  return over === undefined ? undefined : difference.plus(capacity)
}
