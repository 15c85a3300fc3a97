import type { LegalKey } from '#src/platform/database/schema.ts'
import { dialled } from '#templates/dialled.ts'
import type { Language, UtilityFace } from '#templates/view.ts'
import { accessibilityTexts } from './accessibility-texts.ts'
import { imprintTexts } from './imprint-texts.ts'
import { privacyTexts } from './privacy-texts.ts'
import { legalFrameTexts } from './texts.ts'

/** The template of a legal text with what we know of the utility; what we do not know is a gap. */
export function shippedText(key: LegalKey, language: Language, utility: UtilityFace): string {
  const gaps = legalFrameTexts[language].utilityGaps
  const { name } = utility
  const street = utility.streetAddress || `[[${gaps.street}]]`
  const city = utility.cityAddress || `[[${gaps.city}]]`
  const phone = utility.phone
    ? `[${utility.phone}](tel:${dialled(utility.phone)})`
    : `[[${gaps.phone}]]`
  const email = `[${utility.email}](mailto:${utility.email})`
  if (key === 'accessibility') return accessibilityTexts[language].body(name, phone, email)
  const texts = key === 'imprint' ? imprintTexts : privacyTexts
  return texts[language].body(name, street, city, phone, email)
}
