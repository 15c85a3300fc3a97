import { countryName } from '#src/customers/billing-address/countries.ts'
import { formatEuro } from '#templates/instalments/euro.ts'
import type { Language } from '#templates/view.ts'
import { fieldTexts } from './field-texts.ts'

/** What a field of a change is called; one that we do not know keeps its own name. */
export function fieldName(field: string, language: Language): string {
  const code = field === 'E-Mail' ? 'email' : field
  const names: Partial<Record<string, string>> = fieldTexts[language].names
  return names[code] ?? field
}

/** A value as people read it: a country by its name, an amount in euros, a dash where nothing is. */
export function fieldValue(field: string, value: string | null, language: Language): string {
  if (value === null || value === '') return fieldTexts[language].nothing
  if (field === 'instalment') return formatEuro(value, language)
  return field === 'country' ? countryName(value, language) : value
}
