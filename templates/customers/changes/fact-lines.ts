import { countryName, homeCountry } from '#src/customers/billing-address/countries.ts'
import type { SomeFacts } from '#src/customers/changes/facts.ts'
import type { Language } from '#templates/view.ts'

/** An address as it stands on a letter: at home without the country. */
export function addressLines(facts: SomeFacts, language: Language): string[] {
  const { street, houseNumber, addressAddition, postalCode, city, country } = facts
  const abroad = country && country !== homeCountry ? countryName(country, language) : null
  return [
    [street, houseNumber].filter(Boolean).join(' '),
    addressAddition ?? '',
    [postalCode, city].filter(Boolean).join(' '),
    abroad ?? '',
  ].filter(Boolean)
}

/** A company with the person who speaks for it, or a person. */
function nameLines({ company, firstName, lastName }: SomeFacts): string[] {
  return [company ?? '', [firstName, lastName].filter(Boolean).join(' ')].filter(Boolean)
}

/** What one form changes, as lines to compare. */
export function factLines(facts: SomeFacts, language: Language): string[] {
  if ('lastName' in facts) return nameLines(facts)
  if ('phone' in facts) return facts.phone ? [facts.phone] : []
  return addressLines(facts, language)
}
