import { readTypedValue } from '#src/plausibility/typed-value.ts'
import type { PostedForm } from './posted-form.ts'
import type { FormRow } from './queries.ts'

/**
 * The submission that a form has already made: by its key (double click, back button, network
 * retry), or because another tab reported exactly these values for the period.
 */
export function alreadySentAs({ rows, readings }: PostedForm): string | undefined {
  const byKey = rows[0]?.sentReference
  if (byKey) return byKey
  const typed = rows.filter((row) => readings.typed[row.registerId])
  const isSame = typed.every((row) => isReportedValue(row, readings.typed[row.registerId] ?? ''))
  return isSame ? typed[0]?.reported?.reference : undefined
}

/** Registers of the form that were reported meanwhile with another value. */
export function reportedMeanwhile({ rows, readings }: PostedForm): FormRow[] {
  return rows.filter((row) => row.reported && readings.typed[row.registerId])
}

function isReportedValue(row: FormRow, typed: string): boolean {
  const read = readTypedValue(typed, row)
  return (
    row.reported !== null && 'value' in read && Number(read.value) === Number(row.reported.value)
  )
}
