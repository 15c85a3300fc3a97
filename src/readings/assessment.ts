import { assess } from '#src/plausibility/assess.ts'
import type { Finding } from '#src/plausibility/finding.ts'
import { caseOf } from './cases.ts'
import { type DayProblem, missingPartners, readDay, type TypedReadings } from './forms.ts'
import type { FormRow } from './queries.ts'
import { allowedDays, type FormMeter, isOpen, openRegistersOf } from './reading-form.ts'

/** What a whole typed form comes to, before anything is written. */
export interface Assessment {
  day: { day: string } | { problem: DayProblem }
  /** By register id, for every register that was typed into and the day could be read. */
  findings: Map<string, Finding>
  /** Registers that must be filled too. */
  missing: FormRow[]
  /** Nothing was typed at all. */
  isEmpty: boolean
}

/** The causes a customer can choose to send an odd value as it is. */
export const answers = ['reallySo', 'meterExchanged', 'rollover', 'previousWrong'] as const
type Answer = (typeof answers)[number]

/** Judges every meter of the form; pure but for the clock that comes in as `today`. */
export function assessForm(
  meters: FormMeter[],
  readings: TypedReadings,
  today: string,
): Assessment {
  const open = openRegistersOf(meters)
  const day = readDay(readings.typedDay, allowedDays(open, today))
  // while the day cannot be read, the values are still judged as of today
  const readOn = 'day' in day ? day.day : today
  const judged = meters
    .filter((meter) => isOpen(meter) && hasTyped(meter, readings))
    .flatMap((meter) => assess(caseOf(meter, meters, { readOn, typed: readings.typed }, today)))
  return {
    day,
    findings: new Map(judged.map((finding) => [finding.registerId, finding])),
    missing: missingPartners(meters, readings.typed),
    isEmpty: open.every((row) => !readings.typed[row.registerId]),
  }
}

/** The way a customer chose for an odd value, where it is one that sends the value as it is. */
export function answerTo(finding: Finding, readings: TypedReadings): Answer | undefined {
  const given = readings.answers[finding.registerId]
  return answers.find((answer) => answer === given && finding.causes.includes(answer))
}

/** Whether the customer still has to say something before this value can be sent. */
export function isQuestionOpen(finding: Finding, readings: TypedReadings): boolean {
  return finding.verdict === 'ask' && answerTo(finding, readings) === undefined
}

/** Whether nothing stands between the form and its being sent. */
export function isReadyToSend(assessment: Assessment, readings: TypedReadings): boolean {
  return (
    'day' in assessment.day &&
    !assessment.isEmpty &&
    assessment.missing.length === 0 &&
    [...assessment.findings.values()].every(
      (finding) => finding.verdict !== 'impossible' && !isQuestionOpen(finding, readings),
    )
  )
}

/**
 * What becomes of a value that is sent: fits, was confirmed by the customer, or is looked at by a
 * person first because the register seems to have run backwards.
 */
export function fateOf(
  finding: Finding,
  answer: Answer | undefined,
): { status: 'accepted' | 'inReview'; outcome: 'plausible' | 'confirmed' | null } {
  if (finding.verdict !== 'ask') return { status: 'accepted', outcome: 'plausible' }
  const isOwnWord = answer === 'reallySo' && finding.code !== 'belowPrevious'
  const isRollover = answer === 'rollover' && finding.code === 'rollover'
  return isOwnWord || isRollover
    ? { status: 'accepted', outcome: 'confirmed' }
    : { status: 'inReview', outcome: null }
}

function hasTyped(meter: FormMeter, readings: TypedReadings): boolean {
  return meter.registers.some((row) => readings.typed[row.registerId])
}
