import { cutDecimals, decimalsOf, exactDifference } from '#src/plausibility/exact-difference.ts'
import type { Finding } from '#src/plausibility/finding.ts'
import type { PastReading } from '#src/plausibility/reading-case.ts'
import type { FormRow } from '../queries.ts'
import type { Exchange } from './details.ts'
import { isGross } from './fate.ts'

/** What a customer can choose to send an odd value as it is. */
export const answers = [
  'reallySo',
  'meterExchanged',
  'rollover',
  'previousWrong',
  'openingWrong',
] as const
export type Answer = (typeof answers)[number]

/** One way out of a question, with the numbers that count where it is chosen. */
export interface Way {
  answer: Answer
  finding: Finding
  /** Counts at once; otherwise a person looks at it first. */
  isBelievable: boolean
  /** Estimates that no longer count beside the true value. */
  estimates: PastReading[]
}

interface Odd {
  finding: Finding
  row: FormRow
  exchange: Exchange | undefined
  /** The finding as if only these readings were known of the register. */
  judgeWith: (history: PastReading[]) => Finding | undefined
}

/** Every way to send an odd value, the likeliest first. */
export function waysOf(odd: Odd): Way[] {
  if (odd.finding.verdict !== 'ask') return []
  return offered(odd).map((answer) => ({
    answer,
    finding: odd.finding,
    isBelievable: false,
    estimates: [],
    ...byAnswer[answer](odd),
  }))
}

type Outcome = Partial<Omit<Way, 'answer'>>

const byAnswer: Record<Answer, (odd: Odd) => Outcome> = {
  reallySo: ({ finding, row }) => ({
    isBelievable: !isBelow(finding) && !isGross(finding, row.unit),
  }),
  rollover: rolledOver,
  meterExchanged: exchanged,
  previousWrong: withoutEstimates,
  openingWrong: () => ({}),
}

/** The likely causes as the engine orders them, and for a lower value all that can explain one. */
function offered({ finding, row }: Odd): Answer[] {
  const likely = answers
    .filter((answer) => answer !== 'openingWrong' && finding.causes.includes(answer))
    .toSorted((one, other) => placeOf(finding, one) - placeOf(finding, other))
  const isOpening = ['moveIn', 'meterInstalled'].includes(row.history.at(-1)?.reason ?? '')
  const named: Answer[] = isOpening
    ? [...likely.filter((answer) => answer !== 'previousWrong'), 'openingWrong']
    : likely
  if (!isBelow(finding)) return named
  const lower: Answer[] = [
    ...named.filter((answer) => answer !== 'reallySo'),
    ...(canRoll(finding, row) ? (['rollover'] as const) : []),
    'meterExchanged',
    ...(isOpening ? [] : (['previousWrong'] as const)),
    'reallySo',
  ]
  return [...new Set(lower)]
}

function placeOf(finding: Finding, answer: Answer): number {
  const causes: readonly string[] = finding.causes
  return causes.indexOf(answer)
}

function isBelow({ previous, consumption }: Finding): boolean {
  return previous !== undefined && consumption === undefined
}

function canRoll({ previous }: Finding, row: FormRow): boolean {
  return Number(previous?.value) > 10 ** row.integerDigits / 2
}

function rolledOver({ finding, row }: Odd): Outcome {
  const { value, previous, expectation } = finding
  if (value === undefined || !previous) return {}
  const consumption =
    finding.consumption ?? exactDifference(value, shownAs(previous.value, value), row)
  const rolled: Finding = { ...finding, code: 'rollover', consumption }
  const isUsual =
    expectation !== undefined &&
    Number(consumption) >= expectation.low &&
    Number(consumption) <= expectation.high
  const isBelieved = finding.code === 'rollover' && !isGross(rolled, row.unit)
  return { finding: rolled, isBelievable: isBelieved || isUsual }
}

/** A past value with as many decimals as were typed now. */
function shownAs(past: string, value: string): string {
  return cutDecimals(past, decimalsOf(value))
}

/** What ran through the old meter and through the new one, where both values are known. */
function exchanged({ finding, exchange }: Odd): Outcome {
  const { value, previous } = finding
  if (!exchange?.oldLast || !exchange.newFirst || value === undefined || !previous)
    return { finding: { ...finding, consumption: undefined } }
  const old = exactDifference(exchange.oldLast, previous.value)
  const consumption = exactDifference(value, exactDifference(exchange.newFirst, old))
  return { finding: { ...finding, consumption } }
}

/** The estimates since the last value that somebody read step back before a true one. */
function withoutEstimates({ finding, row, judgeWith }: Odd): Outcome {
  const read = row.history.findLastIndex(({ origin }) => origin !== 'estimate')
  const estimates = row.history.slice(read + 1)
  if (read < 0 || estimates.length === 0) return {}
  const judged = judgeWith(row.history.slice(0, read + 1))
  if (!judged?.previous || judged.verdict === 'impossible' || isBelow(judged)) return {}
  if (isGross(judged, row.unit)) return {}
  return { finding: { ...finding, ...numbersOf(judged) }, isBelievable: true, estimates }
}

function numbersOf({ previous, days, consumption, expectation, comparison }: Finding) {
  return { previous, days, consumption, expectation, comparison }
}
