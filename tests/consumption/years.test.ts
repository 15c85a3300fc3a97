import { describe, expect, test } from 'vitest'
import { compare } from '#src/consumption/comparison.ts'
import { energyOf } from '#src/consumption/gas-energy.ts'
import { amountBetween, billingYears, sumOf, yearEarlier } from '#src/consumption/years.ts'
import { stretch } from './written.ts'

const quarters = [
  '2024-11-19 2025-02-26 490',
  '2025-02-26 2025-05-28 301',
  '2025-05-28 2025-08-26 ~84',
  '2025-08-26 2025-11-20 233',
  '2025-11-20 2026-02-26 471',
  '2026-02-26 2026-05-28 268',
  '2026-05-28 2026-08-26 79',
  '2026-08-26 2026-11-20 330',
].map(stretch)

describe('years of billing', () => {
  const cases: { name: string; stretches: string[]; years: string[] }[] = [
    { name: 'none without readings', stretches: [], years: [] },
    {
      name: 'none for who moved in this summer',
      stretches: ['2026-06-01 2026-11-20 800'],
      years: [],
    },
    {
      name: 'from reading to reading, the newest first',
      stretches: ['2023-11-21 2024-11-19 1105', '2024-11-19 2025-11-20 1108'],
      years: ['2024-11-19 2025-11-20 1108', '2023-11-21 2024-11-19 1105'],
    },
    {
      name: 'what runs since the last year does not move it',
      stretches: [
        '2023-11-21 2024-11-19 1105',
        '2024-11-19 2025-11-20 1108',
        '2025-11-20 2026-02-20 400',
      ],
      years: ['2024-11-19 2025-11-20 1108', '2023-11-21 2024-11-19 1105'],
    },
    {
      name: 'an exchange of the meter in the middle',
      stretches: [
        '2023-11-21 2024-11-19 3206.4',
        '2024-11-19 2025-03-14 1095.3',
        '2025-03-14 2025-11-20 1790.4',
      ],
      years: ['2024-11-19 2025-11-20 2885.7', '2023-11-21 2024-11-19 3206.4'],
    },
    {
      name: 'half a year without a meter is no year',
      stretches: ['2023-11-21 2024-05-19 500', '2024-11-01 2024-11-21 60'],
      years: [],
    },
    {
      name: 'two years between two readings are no year',
      stretches: ['2023-11-21 2025-11-20 2200'],
      years: [],
    },
    {
      name: 'a year of three hundred days is none, one of four weeks more is',
      stretches: ['2023-12-15 2024-10-10 500', '2024-10-10 2025-11-05 900'],
      years: ['2024-10-10 2025-11-05 900'],
    },
  ]

  test.each(cases)('$name', ({ stretches, years }) => {
    const found = billingYears(stretches.map(stretch)).map(sumOf)
    expect(found.map(({ from, to, amount }) => `${from} ${to} ${amount}`)).toEqual(years)
  })

  test('an estimate in the middle of a year changes nothing of it, one at its end does', () => {
    expect(billingYears(quarters).map(sumOf)).toMatchObject([
      { amount: '1148', days: 365, isEstimated: false },
      { amount: '1108', days: 366, isEstimated: false },
    ])
    expect(sumOf([stretch('2024-11-19 2025-11-20 ~900')]).isEstimated).toBe(true)
  })
})

describe('the same days a year before', () => {
  test('are counted with the share of the days', () => {
    const year = [stretch('2024-11-19 2025-11-20 732')]
    expect(amountBetween(year, '2024-12-01', '2025-11-01')).toMatchObject({
      amount: '670',
      days: 335,
    })
  })

  test('of a season are those of its own readings, with an estimate marked', () => {
    expect(amountBetween(quarters, '2025-05-28', '2025-08-26')).toMatchObject({
      amount: '84',
      isEstimated: true,
    })
    expect(amountBetween(quarters, '2024-11-20', '2025-02-26')?.isEstimated).toBe(false)
  })

  test('may reach a day or two into a much longer stretch', () => {
    const seasons = [stretch('2025-08-26 2025-11-20 233'), stretch('2025-11-20 2026-11-20 1148')]
    expect(amountBetween(seasons, '2025-08-26', '2025-11-21')).toMatchObject({
      amount: '236.145205',
      days: 87,
    })
    expect(amountBetween(seasons, '2025-08-26', '2025-12-26')).toBeUndefined()
  })

  test('are unknown where only the whole year is: no winter is a fourth of a year', () => {
    const year = [stretch('2024-11-19 2025-11-20 1108')]
    expect(amountBetween(year, '2024-11-20', '2025-02-20')).toBeUndefined()
  })

  test('are unknown before the first reading and where nothing was counted', () => {
    expect(amountBetween(quarters, '2023-11-20', '2024-11-20')).toBeUndefined()
    const gap = [stretch('2025-01-01 2025-03-01 10'), stretch('2025-04-01 2025-06-01 10')]
    expect(amountBetween(gap, '2025-01-01', '2025-06-01')).toBeUndefined()
    expect(amountBetween([], '2025-01-01', '2025-06-01')).toBeUndefined()
  })

  test('end a day earlier after 29 February', () => {
    expect(yearEarlier('2028-02-29')).toBe('2027-02-28')
    expect(yearEarlier('2026-11-20')).toBe('2025-11-20')
  })
})

describe('a comparison', () => {
  const cases: [now: string, before: string, says: string | undefined][] = [
    ['2024-11-19 2025-11-20 1148', '2023-11-21 2024-11-19 1050', 'more 9'],
    ['2024-11-19 2025-11-20 500', '2023-11-21 2024-11-19 1000', 'less 50'],
    // 366 days against 364: the same by the day
    ['2024-11-19 2025-11-20 1098', '2023-11-21 2024-11-19 1092', 'same 0'],
    ['2024-11-19 2025-11-20 0', '2023-11-21 2024-11-19 1000', 'less 100'],
    ['2024-11-19 2025-11-20 100', '2023-11-21 2024-11-19 0', undefined],
  ]

  test.each(cases)('of %s with %s', (now, before, says) => {
    const comparison = compare(sumOf([stretch(now)]), sumOf([stretch(before)]))
    expect(comparison && `${comparison.trend} ${comparison.percent}`).toBe(says)
  })

  test('with nothing says nothing', () => {
    expect(compare(sumOf([stretch('2024-11-19 2025-11-20 1')]), undefined)).toBeUndefined()
  })
})

test('gas in kilowatt hours is volume by calorific value by correction, in whole numbers', () => {
  expect(energyOf('1148', { calorificValue: '11.2', volumeCorrection: '0.95' })).toBe('12215')
  expect(energyOf('0', { calorificValue: '11.2', volumeCorrection: '0.95' })).toBe('0')
})
