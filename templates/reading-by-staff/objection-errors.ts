import type { FieldCodes } from '#src/platform/http/form.ts'
import { fieldNames } from '#src/reading-by-staff/forms.ts'
import type { FormMeter } from '#src/readings/reading-form.ts'
import type { FieldError, Language } from '#templates/view.ts'
import { readingByStaffTexts } from './texts.ts'

/** What kept it from being sent, in the order of the page. */
export function objectionErrors(
  meters: FormMeter[],
  chosen: FormMeter[],
  codes: FieldCodes,
  language: Language,
): FieldError[] {
  const words = readingByStaffTexts[language].errors
  const [first] = meters
  const noMeter =
    first && chosen.length === 0
      ? [{ field: fieldNames.meter(first.meterId), message: words.noMeter }]
      : []
  const typed = [fieldNames.times, fieldNames.phone, fieldNames.message].flatMap((field) => {
    const code = codes[field]
    if (!code) return []
    return [{ field, message: code === 'notAPhone' ? words.notAPhone : words.tooLong }]
  })
  return [...noMeter, ...typed]
}
