import { type ReportFaults, reportNames } from '#src/customers/reports/forms.ts'
import { mistakes, type Reported } from '#src/customers/reports/reported.ts'
import type { FieldError, Language, View } from '#templates/view.ts'
import { reportTexts } from './report-texts.ts'

/** What keeps a report from being sent; the first choice stands for all. */
export function reportErrors(
  { language }: View,
  { what }: Reported,
  faults: ReportFaults,
): FieldError[] {
  const message = messageError(faults, language)
  const first = `${reportNames.mistake}-${mistakes[what][0]}`
  return [
    ...(faults.mistake ? [{ field: first, message: reportTexts[language].faults.mistake }] : []),
    ...(message ? [{ field: reportNames.message, message }] : []),
  ]
}

export function messageError(faults: ReportFaults, language: Language): string | undefined {
  const words = reportTexts[language].faults
  if (faults.message === 'tooLong') return words.tooLong
  return faults.message && words.message
}
