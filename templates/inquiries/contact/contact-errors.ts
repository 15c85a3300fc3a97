import { fieldNames } from '#src/inquiries/field-names.ts'
import type { ParsedForm } from '#src/platform/http/form.ts'
import { formatMoment } from '#templates/format.ts'
import { registrationTexts } from '#templates/sign-in/registration-texts.ts'
import type { FieldError, Language } from '#templates/view.ts'
import { contactTexts } from './contact-texts.ts'

/** What keeps a message from being sent, in the order of the page. */
export function contactErrors(form: ParsedForm<unknown>, language: Language): FieldError[] {
  if (form.isValid) return []
  const words = contactTexts[language].errors
  const { emailFaults } = registrationTexts[language]
  const sentences: Record<string, Record<string, string>> = {
    [fieldNames.topic]: { missing: words.noTopic },
    [fieldNames.message]: { missing: words.noMessage, tooLong: words.messageTooLong },
    [fieldNames.name]: { missing: words.noName, tooLong: words.nameTooLong },
    [fieldNames.email]: { ...emailFaults, missing: words.noEmail },
    [fieldNames.customerNumber]: { tooLong: words.numberTooLong },
    [fieldNames.phone]: { notAPhone: words.notAPhone },
  }
  return Object.entries(sentences).flatMap(([field, ofField]) => {
    const code = form.codes[field]
    const message = code && ofField[code]
    return message ? [{ field, message }] : []
  })
}

export function tooManyError(until: Date, language: Language): FieldError {
  return {
    field: '',
    message: contactTexts[language].errors.tooMany(formatMoment(until, language)),
  }
}
