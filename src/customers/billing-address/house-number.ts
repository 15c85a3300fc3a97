import type { AddressFaults } from './address-fields.ts'
import { homeCountry } from './countries.ts'

export interface Place {
  street: string | null
  houseNumber: string | null
}

const postBox =
  /^(postfach|p\. ?o\. ?box|po box|packstation|postlagernd|boîte postale|casella postale)(\P{L}|$)/iu
const numberAtTheEnd = /^(.*\p{L}\p{L}\.?)\s+(\d{1,4}\s?\p{L}?(\s?[-–/+]\s?\d{1,4}\s?\p{L}?)?)$/u

/** Many write the number behind the street: at home it gets its own field. */
export function withOwnNumber(
  street: string | null,
  houseNumber: string | null,
  country: string,
): Place {
  const isWhole = street === null || houseNumber !== null || postBox.test(street)
  if (isWhole || country !== homeCountry) return { street, houseNumber }
  const [, name, number] = numberAtTheEnd.exec(street) ?? []
  return name && number ? { street: name, houseNumber: number } : { street, houseNumber }
}

/** Abroad and at a post box there need not be one. */
export function faultOfNumber(
  { street, houseNumber }: Place,
  country: string,
): AddressFaults['street'] {
  if (houseNumber !== null && !/[\p{L}\p{N}]/u.test(houseNumber)) return { code: 'missing' }
  const isNeeded = country === homeCountry && street !== null && !postBox.test(street)
  return isNeeded && houseNumber === null ? { code: 'missing' } : undefined
}
