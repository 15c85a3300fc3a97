import { describe, expect, test } from 'vitest'
import { adviceOn, outcomeOf } from '#src/instalments/advice.ts'
import { yearAhead } from '#src/instalments/year-ahead.ts'
import type { CaseMeter, CaseRow } from '#src/readings/cases.ts'

type Past = [readOn: string, value: string, reason?: 'periodic' | 'interim' | 'moveIn'][]

function meter(row: Partial<CaseRow>, past: Past): CaseMeter {
  return {
    registers: [
      {
        registerId: '1',
        tariffZone: 'single',
        direction: 'consumption',
        integerDigits: 6,
        decimalDigits: 1,
        unit: 'kWh',
        factor: '1',
        meterNumber: '1ESY1160123456',
        commodity: 'electricity',
        isBehindAnother: false,
        isBusiness: false,
        annualForecast: '2000',
        season: null,
        history: past.map(([readOn, value, reason = 'periodic']) => ({
          readOn,
          value,
          reason,
          origin: 'customer',
        })),
        ...row,
      },
    ],
  }
}

const gas = { commodity: 'gas', unit: 'm³', annualForecast: '1500' } as const
const evenYears: Past = [
  ['2023-01-05', '1000'],
  ['2024-01-04', '3000'],
  ['2025-01-05', '5000'],
  ['2026-01-04', '7000'],
]
const gasYears: Past = [
  ['2023-10-01', '1000'],
  ['2024-10-01', '2500'],
  ['2025-10-01', '4000'],
]
const paying = { instalment: '100.00', annualForecast: '2000' }

describe('what a year will use', () => {
  test.each<[string, Partial<CaseRow>, Past, string, number]>([
    ['like every year', {}, evenYears, '2026-06-01', 2000],
    [
      'a third more so far',
      {},
      [...evenYears, ['2026-07-05', '8330', 'interim']],
      '2026-07-06',
      2480,
    ],
    [
      'a cold winter half of gas is no double year',
      gas,
      [...gasYears, ['2026-03-31', '5150', 'interim']],
      '2026-04-01',
      1530,
    ],
    [
      'a mild one neither',
      gas,
      [...gasYears, ['2026-03-31', '4950', 'interim']],
      '2026-04-01',
      1280,
    ],
    ['the year is nearly over: the next one', {}, evenYears, '2026-12-20', 2000],
  ])('%s', (_, row, past, today, expected) => {
    const year = yearAhead([meter(row, past)], today)
    expect(year?.use.likely).toBeGreaterThan(expected * 0.9)
    expect(year?.use.likely).toBeLessThan(expected * 1.1)
    expect(year?.use.low).toBeLessThan(year?.use.likely ?? 0)
    expect(year?.use.high).toBeGreaterThan(year?.use.likely ?? 0)
  })

  test('the more of it was read, the narrower the band', () => {
    const width = (past: Past, today: string): number => {
      const use = yearAhead([meter({}, past)], today)?.use
      return (use?.high ?? 0) - (use?.low ?? 0)
    }
    const early = width([...evenYears, ['2026-02-04', '7170', 'interim']], '2026-02-05')
    const late = width([...evenYears, ['2026-09-04', '8330', 'interim']], '2026-09-05')
    expect(late).toBeLessThan(early / 2)
  })

  test('day and night count together, and what is fed in does not', () => {
    const [day, night, sun] = [
      meter({}, evenYears),
      meter({ registerId: '2' }, evenYears),
      meter({ registerId: '3', direction: 'feedIn' }, evenYears),
    ]
    const all: CaseMeter = {
      registers: [day.registers[0], night.registers[0], sun.registers[0]],
    }
    expect(yearAhead([all], '2026-06-01')?.use.likely).toBeGreaterThan(3600)
    expect(yearAhead([all], '2026-06-01')?.use.likely).toBeLessThan(4400)
  })

  test('it begins with the last bill, and with the move where there was none', () => {
    expect(yearAhead([meter({}, evenYears)], '2026-06-01')).toMatchObject({
      startsOn: '2026-01-04',
      endsOn: '2027-01-04',
    })
    const movedIn: Past = [
      ['2026-03-01', '10', 'moveIn'],
      ['2026-06-01', '500', 'interim'],
    ]
    expect(yearAhead([meter({}, movedIn)], '2026-06-02')?.startsOn).toBe('2026-03-01')
  })

  test.each<[string, Past]>([
    ['no reading', []],
    ['a new contract with its first reading only', [['2026-05-01', '7000', 'moveIn']]],
  ])('nothing is said with %s', (_, past) => {
    expect(yearAhead([meter({}, past)], '2026-06-01')).toBeUndefined()
  })
})

describe('what it costs, and how the year ends', () => {
  const year = { startsOn: '2026-01-01', endsOn: '2027-01-01', unit: 'kWh' }
  const advice = (low: number, likely: number, high: number) =>
    adviceOn(paying, { ...year, use: { low, likely, high } })

  test('as forecast, the instalment fits', () => {
    const fitting = advice(1900, 2000, 2100)
    expect(fitting).toMatchObject({ cost: { low: 1140, likely: 1200, high: 1260 }, fitting: 100 })
    expect(fitting && outcomeOf(fitting, '100.00')).toEqual({
      low: -60,
      likely: 0,
      high: 60,
      verdict: 'fits',
    })
  })

  test('more use leaves something to pay, less gives it back', () => {
    const more = advice(2400, 2500, 2600)
    expect(more && outcomeOf(more, '100.00')).toMatchObject({ likely: 300, verdict: 'tooLow' })
    expect(more?.fitting).toBe(125)
    const less = advice(1400, 1500, 1600)
    expect(less && outcomeOf(less, '100.00')).toMatchObject({ likely: -300, verdict: 'tooHigh' })
  })

  test('a new amount counts from its month on', () => {
    const more = advice(2400, 2500, 2600)
    expect(more && outcomeOf(more, '100.00', '150.00', '2026-07-01')).toMatchObject({ likely: 0 })
    expect(more && outcomeOf(more, '100.00', '125.00', '2026-01-01')).toMatchObject({ likely: 0 })
    // nothing of this year is left to pay: the amount is judged by a whole year
    expect(more && outcomeOf(more, '100.00', '125.00', '2027-01-01')).toMatchObject({ likely: 0 })
  })

  test.each([
    ['no instalment', { instalment: null, annualForecast: '2000' }],
    ['an instalment of nothing', { instalment: '0.00', annualForecast: '2000' }],
    ['no forecast', { instalment: '100.00', annualForecast: null }],
  ])('nothing is said with %s', (_, contract) => {
    const use = { low: 1, likely: 2, high: 3 }
    expect(adviceOn(contract, { ...year, use })).toBeUndefined()
  })
})
