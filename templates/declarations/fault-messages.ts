import type { DeclarationFaults } from '#src/declarations/read-declaration.ts'
import type { Language } from '#templates/view.ts'
import { declarationTexts } from './texts.ts'

/** The sentence at each field that keeps the declaration from being sent. */
export type FaultMessages = Partial<Record<string, string>>

export function faultMessages(faults: DeclarationFaults, language: Language): FaultMessages {
  const words = declarationTexts[language].faults
  const line = (field: 'grund' | 'vertragsangabe' | 'name') => {
    const fault = faults[field]
    return fault && words[fault][field]
  }
  const day = faults.datum
  return {
    art: faults.art && words.missing.art,
    grund: line('grund'),
    vertrag: faults.vertrag && words.missing.vertrag,
    vertragsangabe: line('vertragsangabe'),
    name: line('name'),
    email: faults.email && words.email[faults.email],
    zeitpunkt: faults.zeitpunkt && words.missing.zeitpunkt,
    datum: day && (day === 'missing' ? words.missing.datum : words.datum[day]),
  }
}
