import { type AddressFaults, addressNames } from '#src/customers/billing-address/address-fields.ts'
import { daysAhead, daysBack } from '#src/customers/billing-address/valid-from.ts'
import { addDays } from '#src/platform/calendar.ts'
import type { FieldError, View } from '#templates/view.ts'
import { addressTexts } from './address-texts.ts'

type AddressField = keyof typeof addressNames

/** What is wrong with an address, sentence by sentence in the order of its fields. */
export function addressErrors(view: View, faults: AddressFaults): FieldError[] {
  const fields = Object.keys(addressNames) as AddressField[]
  return fields.flatMap((field) => {
    const message = sentence(view, field, faults[field])
    return message === undefined ? [] : [{ field: addressNames[field], message }]
  })
}

function sentence(
  { language, today }: View,
  field: AddressField,
  fault: AddressFaults[AddressField],
): string | undefined {
  if (!fault) return undefined
  const { labels, faults } = addressTexts[language]
  switch (fault.code) {
    case 'missing':
      return faults.missing[field]
    case 'noLetter':
      return field === 'city' ? faults.noLetter.city : faults.noLetter.street
    case 'wrongPostalCode':
      return fault.detail ? faults.postalCode(fault.detail) : faults.postalCodeOdd
    case 'oddSign':
      return faults.oddSign(labels[field], fault.detail ?? '')
    case 'tooLong':
      return faults.tooLong(labels[field], fault.detail ?? '')
    case 'tooEarly':
      return faults.tooEarly(addDays(today, -daysBack))
    case 'tooLate':
      return faults.tooLate(addDays(today, daysAhead))
    default:
      return faults[fault.code]
  }
}
