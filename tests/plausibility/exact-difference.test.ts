import { expect, test } from 'vitest'
import { exactDifference } from '#src/plausibility/exact-difference.ts'

test.each([
  ['12354', '11021.4', undefined, '1332.6'],
  ['12', '99995.5', { integerDigits: 5, decimalDigits: 1 }, '16.5'],
  ['0.003', '99999.999', { integerDigits: 5, decimalDigits: 3 }, '0.004'],
])('from %s back to %s it is exact', (value, previous, rollover, difference) => {
  expect(exactDifference(value, previous, rollover)).toBe(difference)
})

test('a register without digits given rolls over where the longest display does', () => {
  const unknown = { integerDigits: 0, decimalDigits: Number.NaN }
  expect(exactDifference('5', '999999999990', unknown)).toBe('15')
  expect(() => exactDifference('5', '7', { integerDigits: 1.5, decimalDigits: 0 })).not.toThrow()
})
