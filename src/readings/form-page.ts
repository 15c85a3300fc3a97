import { randomUUID } from 'node:crypto'
import type { TypedFields } from '#src/platform/http/form.ts'
import { type Failures, failuresOf } from '#templates/readings/failures.ts'
import type { FormAddresses, TypedForm } from '#templates/readings/submit-readings.tsx'
import type { FieldError, View } from '#templates/view.ts'
import { type Assessment, assessForm } from './assessment.ts'
import { readTypedReadings, type TypedReadings } from './forms.ts'
import type { PostedForm } from './posted-form.ts'
import type { FormRow } from './queries.ts'
import { type FormMeter, metersOf, openRegistersOf } from './reading-form.ts'

/** The form when it is opened: empty, or with what was typed before the session ended. */
export function openedForm(rows: FormRow[], view: View): { meters: FormMeter[]; form: TypedForm } {
  const meters = metersOf(rows)
  const draft = rows[0]?.draft ?? undefined
  const readings = readingsOfDraft(draft, openRegistersOf(meters))
  const isDraft = Object.keys(readings.typed).length > 0
  const assessment = assessForm(meters, readings, view.today)
  return {
    meters,
    form: {
      ...typedForm(
        { ...readings, formKey: randomUUID() },
        isDraft ? assessment : undefined,
        readingAddresses(view),
      ),
      isDraft,
    },
  }
}

/** The form as it was sent, with the sentences that say why it could not be. */
export function refusedForm(
  { meters, readings, assessment }: PostedForm,
  view: View,
  moreErrors: FieldError[] = [],
  addresses: FormAddresses = readingAddresses(view),
): TypedForm {
  const open = openRegistersOf(meters)
  const failures = failuresOf(open, readings, assessment, view.language, view.today)
  return {
    ...typedForm(readings, assessment, addresses, failures),
    errors: [...moreErrors, ...failures.errors],
    isSent: true,
  }
}

/** The form as far as it was typed, judged but with nothing held against it. */
export function typedForm(
  readings: TypedReadings,
  assessment: Assessment | undefined,
  addresses: FormAddresses,
  failures?: Failures,
): TypedForm {
  return {
    addresses,
    formKey: readings.formKey,
    typedDay: readings.typedDay,
    typed: readings.typed,
    readings,
    findings: assessment?.findings ?? new Map(),
    ways: assessment?.ways ?? new Map(),
    details: assessment?.details ?? new Map(),
    fieldErrors: failures?.fieldErrors ?? new Map(),
    dayError: failures?.dayError,
    errors: failures?.errors ?? [],
    isSent: false,
    isDraft: false,
  }
}

/** Where the form of "Zählerstände erfassen" is sent to, checked, and found again. */
export function readingAddresses({ paths }: View): FormAddresses {
  return { send: paths.readings(), check: paths.readingCheck(), again: paths.readings() }
}

// a meter may have been reported or removed since: what has no field any more is left out
function readingsOfDraft(draft: TypedFields | undefined, open: FormRow[]): TypedReadings {
  const ids = new Set(open.map((row) => row.registerId))
  const known = Object.fromEntries(
    Object.entries(draft ?? {}).filter(
      ([name]) => ids.has(name.replace(/^\w+-/, '')) || name === 'datum',
    ),
  )
  const readings = readTypedReadings(known, open)
  if (!readings) throw new Error('A draft named a register that is not in the form')
  return Object.keys(readings.typed).length > 0 ? readings : { ...readings, typedDay: '' }
}
