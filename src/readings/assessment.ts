import { assess } from '#src/plausibility/assess.ts'
import type { Finding } from '#src/plausibility/finding.ts'
import type { PastReading } from '#src/plausibility/reading-case.ts'
import { caseOf } from './cases.ts'
import { type DayProblem, missingPartners, readDay, type TypedReadings } from './forms.ts'
import type { FormRow } from './queries.ts'
import { allowedDays, type FormMeter, isOpen, openRegistersOf } from './reading-form.ts'
import { type ReadDetails, readDetails } from './ways/details.ts'
import { type Way, waysOf } from './ways/ways.ts'
import { withComma } from './with-comma.ts'

/** What a whole typed form comes to, before anything is written. */
export interface Assessment {
  day: { day: string } | { problem: DayProblem }
  /** By register id, for every register that was typed into and the day could be read. */
  findings: Map<string, Finding>
  /** By register id, for every finding that is asked about: how it can be sent as it is. */
  ways: Map<string, Way[]>
  /** By register id: what was typed beside the chosen way. */
  details: Map<string, ReadDetails>
  /** Registers that must be filled too. */
  missing: FormRow[]
  /** Nothing was typed at all. */
  isEmpty: boolean
}

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
  const candidate = { readOn, typed: readings.typed }
  const findings = new Map<string, Finding>()
  const ways = new Map<string, Way[]>()
  const details = new Map<string, ReadDetails>()
  for (const meter of meters.filter((each) => isOpen(each) && hasTyped(each, readings))) {
    for (const judged of assess(caseOf(meter, meters, candidate, today))) {
      const { registerId } = judged
      const row = meter.registers.find((each) => each.registerId === registerId)
      if (!row) continue
      const finding = withComma(judged, row)
      const told = readDetails(
        readings.answers[registerId],
        readings.details[registerId] ?? {},
        row,
        today,
      )
      findings.set(registerId, finding)
      details.set(registerId, told)
      const judgeWith = (history: PastReading[]): Finding | undefined =>
        assess(
          caseOf(withHistory(meter, row, history), except(meter, meters), candidate, today),
        ).find((each) => each.registerId === registerId)
      ways.set(registerId, waysOf({ finding, row, exchange: told.details.exchange, judgeWith }))
    }
  }
  return {
    day,
    findings,
    ways,
    details,
    missing: missingPartners(meters, readings.typed),
    isEmpty: open.every((row) => !readings.typed[row.registerId]),
  }
}

/** The way a customer chose for an odd value. */
export function chosenWay(
  { ways }: Pick<Assessment, 'ways'>,
  readings: TypedReadings,
  registerId: string,
): Way | undefined {
  return ways.get(registerId)?.find(({ answer }) => answer === readings.answers[registerId])
}

/** Whether the customer still has to say something before this value can be sent. */
export function isQuestionOpen(
  assessment: Pick<Assessment, 'ways'>,
  finding: Finding,
  readings: TypedReadings,
): boolean {
  return finding.verdict === 'ask' && !chosenWay(assessment, readings, finding.registerId)
}

/** What is wrong with the fields that a chosen way asks for. */
export function detailProblem(
  assessment: Pick<Assessment, 'ways' | 'details'>,
  readings: TypedReadings,
  registerId: string,
): ReadDetails['problem'] {
  const way = chosenWay(assessment, readings, registerId)
  return way && assessment.details.get(registerId)?.problem
}

/** Whether nothing stands between the form and its being sent. */
export function isReadyToSend(assessment: Assessment, readings: TypedReadings): boolean {
  return (
    'day' in assessment.day &&
    !assessment.isEmpty &&
    assessment.missing.length === 0 &&
    [...assessment.findings.values()].every(
      (finding) =>
        finding.verdict !== 'impossible' &&
        !isQuestionOpen(assessment, finding, readings) &&
        !detailProblem(assessment, readings, finding.registerId),
    )
  )
}

function hasTyped(meter: FormMeter, readings: TypedReadings): boolean {
  return meter.registers.some((row) => readings.typed[row.registerId])
}

function withHistory(meter: FormMeter, row: FormRow, history: PastReading[]): FormMeter {
  const [first, ...rest] = meter.registers
  const changed = (each: FormRow): FormRow => (each === row ? { ...row, history } : each)
  return { ...meter, registers: [changed(first), ...rest.map(changed)] }
}

function except(meter: FormMeter, meters: FormMeter[]): FormMeter[] {
  return meters.filter((each) => each !== meter)
}
