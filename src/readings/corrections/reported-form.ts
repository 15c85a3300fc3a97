import type { TypedFields } from '#src/platform/http/form.ts'
import { formatDay } from '#templates/format.ts'
import { fieldNames, readTypedReadings, type TypedReadings } from '../forms.ts'
import type { PostedForm } from '../posted-form.ts'
import { answers } from '../ways/ways.ts'
import type { CorrectionRow, ReportedReading } from './queries.ts'

/** What the form held when it was sent: the correction begins with it. */
export function reportedReadings(rows: CorrectionRow[]): TypedReadings {
  const fields = Object.fromEntries(
    rows.flatMap((row) => (row.was ? typedFields(row.registerId, row.was) : [])),
  )
  const readings = readTypedReadings(fields, rows)
  if (!readings) throw new Error('A submission named a register that is not of its meters')
  return readings
}

/** Whether a form says nothing but what was reported before. */
export function isUnchanged(rows: CorrectionRow[], { readings, assessment }: PostedForm): boolean {
  const before = reportedReadings(rows)
  const { day } = assessment
  return rows.every(({ registerId, was }) => {
    const value = assessment.findings.get(registerId)?.value
    if (!was || value === undefined) return !was && !readings.typed[registerId]
    return (
      Number(value) === Number(was.value) &&
      'day' in day &&
      day.day === was.readOn &&
      readings.answers[registerId] === before.answers[registerId] &&
      readings.notes[registerId]?.trim() === before.notes[registerId] &&
      isSame(readings.details[registerId] ?? {}, before.details[registerId] ?? {})
    )
  })
}

function isSame(one: object, other: object): boolean {
  const sorted = (details: object): string => JSON.stringify(Object.entries(details).toSorted())
  return sorted(one) === sorted(other)
}

function typedFields(registerId: string, was: ReportedReading): [string, string][] {
  const { answer, note } = saidBeside(was.customerReason)
  const { because, until, exchange = {} } = was.details ?? {}
  const fields: TypedFields = {
    [fieldNames.value(registerId)]: was.typed,
    [fieldNames.readOn]: formatDay(was.readOn, 'de'),
    [fieldNames.answer(registerId)]: answer,
    [fieldNames.note(registerId)]: note,
    [fieldNames.detail('because', registerId)]: because ?? '',
    [fieldNames.detail('until', registerId)]: until ? formatDay(until, 'de') : '',
    [fieldNames.detail('oldLast', registerId)]: withComma(exchange.oldLast),
    [fieldNames.detail('newFirst', registerId)]: withComma(exchange.newFirst),
    [fieldNames.detail('newNumber', registerId)]: exchange.newNumber ?? '',
  }
  return Object.entries(fields)
}

/** 'reallySo: Wir heizen jetzt auch das Gartenhaus.' */
function saidBeside(customerReason: string | null): { answer: string; note: string } {
  const said = customerReason ?? ''
  const [first = '', ...rest] = said.split(': ')
  return answers.some((answer) => answer === first)
    ? { answer: first, note: rest.join(': ') }
    : { answer: '', note: said }
}

function withComma(value: string | undefined): string {
  return value?.replace('.', ',') ?? ''
}
