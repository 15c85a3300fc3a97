import type { TypedFields } from '#src/platform/http/form.ts'
import type { FormRow } from './queries.ts'
import { type AllowedDays, type FormMeter, openRegistersOf } from './reading-form.ts'
import { readTypedDay } from './typed-day.ts'
import { type DetailName, detailNames, type TypedDetails } from './ways/details.ts'

/** The names of the fields; a register's own fields carry its id. */
export const fieldNames = {
  formKey: 'formular',
  readOn: 'datum',
  value: (registerId: string) => `stand-${registerId}`,
  answer: (registerId: string) => `antwort-${registerId}`,
  note: (registerId: string) => `notiz-${registerId}`,
  detail: (name: DetailName, registerId: string) => `${detailNames[name]}-${registerId}`,
  /** Which field the live check is about. */
  checked: 'feld',
  /** A proposal that was pressed without script: 'registerId=value', blank between several. */
  taken: 'uebernehmen',
  /** Of a correction: what was wrong, and that people will look at it. */
  why: 'warum',
  asking: 'anliegen',
}

export interface TypedReadings {
  formKey: string
  typedDay: string
  /** By register id; empty fields are absent. */
  typed: Record<string, string>
  /** By register id: the cause the customer chose for an odd value. */
  answers: Record<string, string>
  notes: Record<string, string>
  /** By register id: what was typed beside an answer. */
  details: Record<string, TypedDetails>
}

/** What a posted reading form holds, or undefined where it names a register that is not hers. */
export function readTypedReadings(fields: TypedFields, own: FormRow[]): TypedReadings | undefined {
  const ids = new Set(own.map((row) => row.registerId))
  const named = Object.keys(fields).flatMap((name) => /^stand-(.+)$/.exec(name)?.[1] ?? [])
  if (named.some((id) => !ids.has(id))) return undefined
  const taken = takenProposals(fields[fieldNames.taken])
  const pick = (name: (id: string) => string): Record<string, string> =>
    Object.fromEntries(
      [...ids].flatMap((id) => {
        const value = fields[name(id)]
        return value?.trim() ? [[id, value]] : []
      }),
    )
  return {
    formKey: (fields[fieldNames.formKey] ?? '').slice(0, 64),
    typedDay: fields[fieldNames.readOn] ?? '',
    typed: { ...pick(fieldNames.value), ...taken },
    answers: pick(fieldNames.answer),
    notes: pick(fieldNames.note),
    details: Object.fromEntries([...ids].map((id) => [id, typedDetails(fields, id)])),
  }
}

/** The typed fields again, as a draft keeps them. */
export function draftFields(readings: TypedReadings): TypedFields {
  const named = (name: (id: string) => string, values: Record<string, string>) =>
    Object.entries(values).map(([id, value]) => [name(id), value])
  return Object.fromEntries([
    ...named(fieldNames.value, readings.typed),
    ...named(fieldNames.answer, readings.answers),
    ...named(fieldNames.note, readings.notes),
    ...Object.entries(readings.details).flatMap(([id, typed]) => detailFields(id, typed)),
    [fieldNames.readOn, readings.typedDay],
  ])
}

/** The fields beside an answer, as a form carries them. */
export function detailFields(registerId: string, typed: TypedDetails): [string, string][] {
  return allDetailNames.flatMap((name): [string, string][] => {
    const text = typed[name]
    return text === undefined ? [] : [[fieldNames.detail(name, registerId), text]]
  })
}

export type DayProblem =
  | 'missing'
  | 'notADay'
  | 'noSuchDay'
  | 'inFuture'
  | 'beforePeriod'
  | 'afterPeriod'

/** The day of the form, or why it cannot be taken. */
export function readDay(
  typedDay: string,
  days: AllowedDays,
): { day: string } | { problem: DayProblem } {
  const read = readTypedDay(typedDay, days.today)
  if ('problem' in read) return read
  if (read.day > days.today) return { problem: 'inFuture' }
  if (read.day > days.to) return { problem: 'afterPeriod' }
  if (days.from && read.day < days.from) return { problem: 'beforePeriod' }
  return read
}

/** Registers left empty beside a filled one of the same two-tariff meter: they belong together. */
export function missingPartners(meters: FormMeter[], typed: Record<string, string>): FormRow[] {
  return openRegistersOf(meters).filter(
    (row) =>
      row.tariffZone !== 'single' &&
      !typed[row.registerId] &&
      openRegistersOf(meters).some(
        (other) =>
          other.meterId === row.meterId &&
          other.direction === row.direction &&
          other.tariffZone !== 'single' &&
          typed[other.registerId],
      ),
  )
}

const allDetailNames = Object.keys(detailNames) as DetailName[]

function typedDetails(fields: TypedFields, registerId: string): TypedDetails {
  return Object.fromEntries(
    allDetailNames.flatMap((name) => {
      const text = fields[fieldNames.detail(name, registerId)]?.trim()
      return text ? [[name, text.slice(0, 100)]] : []
    }),
  )
}

function takenProposals(pressed: string | undefined): Record<string, string> {
  const pairs = (pressed ?? '').split(' ').map((pair) => pair.split('='))
  return Object.fromEntries(
    pairs.flatMap(([id, value]) => (id && value && /^[\d,]+$/.test(value) ? [[id, value]] : [])),
  )
}
