import { describe, expect, test } from 'vitest'
import { bothReadings, readTypedValue } from '#src/plausibility/typed-value.ts'

const whole = { integerDigits: 6, decimalDigits: 0 }
const one = { integerDigits: 6, decimalDigits: 1 }
const three = { integerDigits: 5, decimalDigits: 3 }

describe('a typed reading is understood as people write it', () => {
  test.each([
    ['12345', one, '12345'],
    ['012345', one, '12345'],
    ['000012345', one, '12345'],
    ['0', one, '0'],
    ['000000', one, '0'],
    ['12.345', one, '12345'],
    ['12.345', whole, '12345'],
    ['12 345', one, '12345'],
    ['12\u00a0345', one, '12345'],
    ['12\u202f345', one, '12345'],
    ['12\u2009345', three, '12345'],
    ['12’345', one, '12345'],
    ['  12345 ', one, '12345'],
    ['12345,6', one, '12345.6'],
    ['12.345,6', one, '12345.6'],
    ['12 345,6', one, '12345.6'],
    ['12345.6', one, '12345.6'],
    ['12,345.6', one, '12345.6'],
    ['1.234.567', { integerDigits: 7, decimalDigits: 0 }, '1234567'],
    ['1.234.567,8', { integerDigits: 7, decimalDigits: 1 }, '1234567.8'],
    ['12345,678', three, '12345.678'],
    ['12345.678', three, '12345.678'],
    ['0,123', three, '0.123'],
    ['0.123', three, '0.123'],
    ['1,234', three, '1.234'],
    ['12345,', one, '12345'],
    ['12345,60', one, '12345.6'],
    ['12345,000', whole, '12345'],
    ['12345,0', one, '12345.0'],
    ['１２３４５，６', one, '12345.6'],
    ['12345 kWh', one, '12345'],
    ['12.345,6 kWh', one, '12345.6'],
    ['1234,567 m³', three, '1234.567'],
    ['1234m3', three, '1234'],
    ['12,5 MWh', three, '12.5'],
  ])('%j is %j', (typed, register, value) => {
    expect(readTypedValue(typed, register)).toEqual({ value })
  })
})

describe('what cannot be understood says why', () => {
  test.each([
    ['', one, 'notANumber'],
    ['   ', one, 'notANumber'],
    ['abc', one, 'notANumber'],
    ['kWh', one, 'notANumber'],
    ['-12345', one, 'notANumber'],
    ['1e5', one, 'notANumber'],
    ['12,3,4', one, 'notANumber'],
    ['12..345', one, 'notANumber'],
    ['1'.repeat(80), one, 'notANumber'],
    ['1234567', one, 'tooManyDigits'],
    ['123456', three, 'tooManyDigits'],
    ['12345,67', one, 'tooManyDecimals'],
    ['12345,6', whole, 'tooManyDecimals'],
    ['1.234', three, 'ambiguousDecimals'],
    ['12.345', three, 'ambiguousDecimals'],
  ])('%j: %3$s', (typed, register, problem) => {
    expect(readTypedValue(typed, register)).toEqual({ problem })
  })
})

test('an ambiguous value offers both readings', () => {
  expect(bothReadings('1.234')).toEqual({ grouped: '1234', decimal: '1.234' })
  expect(bothReadings('12345')).toBeUndefined()
})

test('one of two readings that has too many digits is not ambiguous', () => {
  const small = { integerDigits: 4, decimalDigits: 3 }
  expect(readTypedValue('12.345', small)).toEqual({ value: '12.345' })
})

test('a register whose digits are unknown takes any usual number', () => {
  const unknown = { integerDigits: 0, decimalDigits: Number.NaN }
  expect(readTypedValue('123456789,25', unknown)).toEqual({ value: '123456789.25' })
})
