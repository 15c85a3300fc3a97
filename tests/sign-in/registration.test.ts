import { describe, expect, test } from 'vitest'
import {
  type CustomerOnFile,
  decideRegistration,
  type TypedRegistration,
} from '#src/sign-in/registering/registration.ts'

const anna: CustomerOnFile = {
  lastName: 'Weiß',
  firstName: 'Anna Maria',
  company: null,
  email: 'anna.weiss@example.org',
  meterNumbers: ['1ESY1160123456'],
}
const withoutAddress = { ...anna, email: null }
const typed: TypedRegistration = {
  lastName: 'WEISS',
  firstName: 'anna',
  email: 'Anna.Weiss@Example.org',
  meterNumber: '',
}
const access = (address: string, isNewAddress: boolean) => ({
  kind: 'sendAccess',
  address,
  isNewAddress,
})
const silence = { kind: 'silence' }

describe.each(['addressOnFile', 'addressOrMeterNumber', 'nameOnly'] as const)('%s', (proof) => {
  test('the address on file gets access, as it is on file', () => {
    expect(decideRegistration(proof, anna, typed)).toEqual(access('anna.weiss@example.org', false))
  })

  test('another address gets nothing, the one on file is told, whatever else is known', () => {
    const stranger = { ...typed, email: 'x@evil.example', meterNumber: '1ESY1160123456' }
    expect(decideRegistration(proof, anna, stranger)).toEqual({
      kind: 'tellAddressOnFile',
      address: 'anna.weiss@example.org',
    })
  })

  test.each([
    ['an unknown number', undefined, {}],
    ['another last name', anna, { lastName: 'Weise' }],
    ['another first name', anna, { firstName: 'Berta' }],
    ['no first name', anna, { firstName: '' }],
  ])('%s is answered with silence', (_, customer, change) => {
    expect(decideRegistration(proof, customer, { ...typed, ...change })).toEqual(silence)
  })
})

describe('no address on file', () => {
  test.each([
    ['addressOnFile', '1ESY1160123456', silence],
    ['addressOrMeterNumber', '', silence],
    ['addressOrMeterNumber', '1ESY1160123457', silence],
    ['addressOrMeterNumber', '1esy 1160-1234.56', access(typed.email, true)],
    ['nameOnly', '', access(typed.email, true)],
  ] as const)('%s with the meter number "%s"', (proof, meterNumber, decision) => {
    expect(decideRegistration(proof, withoutAddress, { ...typed, meterNumber })).toEqual(decision)
  })
})

describe('a company', () => {
  const bakery = { ...anna, lastName: null, firstName: null, company: 'Bäckerei Groß & Söhne GmbH' }

  test('is known by its name, with or without the first name of whoever types', () => {
    for (const firstName of ['', 'Anna']) {
      const form = { ...typed, lastName: 'Baeckerei Gross & Soehne GmbH', firstName }
      expect(decideRegistration('addressOnFile', bakery, form).kind).toBe('sendAccess')
    }
  })
})
