import { expect, test } from 'vitest'
import { firstMonths } from '#src/instalments/first-months.ts'
import { readTypedAmount } from '#src/instalments/typed-amount.ts'

test.each([
  ['85', '85.00'],
  ['85,5', '85.50'],
  ['85,50 €', '85.50'],
  ['85.50', '85.50'],
  ['1.085,00 EUR', '1085.00'],
  ['1.085', '1085.00'],
  ['1 085,00', '1085.00'],
  ['85,-', '85.00'],
  ['085', '85.00'],
  ['１２０', '120.00'],
  ['0', '0.00'],
])('„%s“ is %s', (typed, amount) => {
  expect(readTypedAmount(typed)).toEqual({ amount })
})

test.each(['viel', '-5', '1.2.3', '1,085.00', '8 5', '999999999', '€'])(
  '„%s“ is no amount',
  (typed) => {
    expect(readTypedAmount(typed)).toEqual({ problem: 'notAnAmount' })
  },
)

test('a tenth of a cent cannot be paid', () => {
  expect(readTypedAmount('85,555')).toEqual({ problem: 'tooFine' })
})

test('the next month is offered while ten days are left to prepare it', () => {
  expect(firstMonths('2026-11-21', null)[0]).toBe('2026-12-01')
  expect(firstMonths('2026-11-22', null)[0]).toBe('2027-01-01')
  expect(firstMonths('2026-12-31', null)).toEqual([
    '2027-02-01',
    '2027-03-01',
    '2027-04-01',
    '2027-05-01',
    '2027-06-01',
    '2027-07-01',
  ])
})

test('nothing is offered beyond the end of a contract', () => {
  expect(firstMonths('2026-11-02', '2027-01-15')).toEqual(['2026-12-01', '2027-01-01'])
})
