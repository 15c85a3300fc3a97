import { isSameAddress } from '#src/customers/email-address.ts'
import { bareMeterNumber } from '#src/customers/meter-number.ts'
import { isSameFirstName, isSameName } from '#src/customers/names.ts'
import type { RegistrationProof } from '#src/platform/database/schema.ts'

/** What the utility knows of the customer whose number was typed. */
export interface CustomerOnFile {
  lastName: string | null
  firstName: string | null
  company: string | null
  /** Where this customer's mails go; null while nobody knows. */
  email: string | null
  meterNumbers: string[]
}

export interface TypedRegistration {
  lastName: string
  firstName: string
  email: string
  meterNumber: string
}

export type RegistrationDecision =
  /** Nobody is told anything: no such customer, another name, or no proof. */
  | { kind: 'silence' }
  | { kind: 'sendAccess'; address: string; isNewAddress: boolean }
  /** The owner learns of it; the typed address learns nothing. */
  | { kind: 'tellAddressOnFile'; address: string }

/**
 * Who gets access. Access never goes to a typed address while another one is on file, whatever the
 * utility's setting: that would hand the customer to whoever knows number and name.
 */
export function decideRegistration(
  proof: RegistrationProof,
  customer: CustomerOnFile | undefined,
  typed: TypedRegistration,
): RegistrationDecision {
  if (!customer || !isNamed(customer, typed)) return { kind: 'silence' }
  if (customer.email !== null) {
    const { email: address } = customer
    return isSameAddress(address, typed.email)
      ? { kind: 'sendAccess', address, isNewAddress: false }
      : { kind: 'tellAddressOnFile', address }
  }
  return isProven(proof, customer, typed)
    ? { kind: 'sendAccess', address: typed.email, isNewAddress: true }
    : { kind: 'silence' }
}

function isNamed(customer: CustomerOnFile, typed: TypedRegistration): boolean {
  const { lastName, firstName, company } = customer
  if (company !== null && isSameName(typed.lastName, company)) return true
  if (lastName === null || !isSameName(typed.lastName, lastName)) return false
  return firstName === null || isSameFirstName(typed.firstName, firstName)
}

function isProven(
  proof: RegistrationProof,
  customer: CustomerOnFile,
  typed: TypedRegistration,
): boolean {
  if (proof === 'nameOnly') return true
  if (proof === 'addressOnFile') return false
  const bare = bareMeterNumber(typed.meterNumber)
  return bare !== '' && customer.meterNumbers.some((number) => bareMeterNumber(number) === bare)
}
