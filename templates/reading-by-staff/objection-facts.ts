import type { Fact } from '#src/inquiries/open-inquiry.ts'
import type { CannotRead } from '#src/reading-by-staff/forms.ts'
import type { FormMeter } from '#src/readings/reading-form.ts'
import { meterName, placeName } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { readingByStaffTexts } from './texts.ts'

/** What was sent, line by line: for the receipt, and for the people who look after meters. */
export function objectionFacts(meters: FormMeter[], typed: CannotRead, language: Language): Fact[] {
  const words = readingByStaffTexts[language]
  const { grund, zeiten, telefon } = typed
  const meterFacts = meters.map(({ registers: [first] }) => ({
    label: words.facts.meter,
    value: [meterName(first, language), placeName(first)].filter(Boolean).join(', '),
  }))
  const rest = [
    { label: words.facts.why, value: grund ? words.hindrances[grund] : '' },
    { label: words.facts.times, value: zeiten },
    { label: words.facts.phone, value: telefon },
  ]
  return [...meterFacts, ...rest.filter(({ value }) => value !== '')]
}
