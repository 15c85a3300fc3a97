import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** The name of the field, which is its id too. */
export const phoneName = 'telefon'

export type PhoneFault = 'notANumber' | 'tooShortOrLong'

export type ReadPhone = { phone: string | null } | { fault: PhoneFault }

/**
 * A telephone number of any country as people write it; without a country's code a German one.
 * Nothing is a number too: then we do not call.
 * @returns '+49 171 2345678', as every telephone dials it and billing can read it
 */
export function readPhoneNumber(typed: string): ReadPhone {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { phone: null }
  if (text.length > 60 || !/^\+?[\d\s()[\]./–-]+$/u.test(text)) return { fault: 'notANumber' }
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: 'DE', extract: false })
  if (!parsed?.isPossible()) return { fault: 'tooShortOrLong' }
  return { phone: parsed.formatInternational() }
}
