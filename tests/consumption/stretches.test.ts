import { describe, expect, test } from 'vitest'
import { type CountedReading, type Counter, measure } from '#src/consumption/stretches.ts'

const household: Counter = { integerDigits: 5, factor: '1' }

/** '2024-11-19 3210.118', with a '~' before the value of an estimate. */
function reading(written: string): CountedReading {
  const [readOn = '', value = ''] = written.split(' ')
  return {
    id: written,
    readOn,
    value: value.replace('~', ''),
    isEstimate: value.startsWith('~'),
  }
}

/** What each reading says: the amount since the one it is measured from, or why there is none. */
function said(readings: string[], counter = household): string[] {
  const measured = measure(readings.map(reading), counter)
  return readings.map((written) => {
    const each = measured.get(written)
    if (!each || 'without' in each) return each?.without ?? 'nothing'
    const { from, days, amount, isEstimated } = each.stretch
    return `${amount} in ${days} from ${from}${isEstimated ? ', estimated' : ''}`
  })
}

describe('readings of one register', () => {
  const cases: { name: string; readings: string[]; counter?: Counter; said: string[] }[] = [
    { name: 'none', readings: [], said: [] },
    { name: 'one is a beginning', readings: ['2024-11-19 100'], said: ['first'] },
    {
      name: 'two are a consumption, exact to the last figure',
      readings: ['2024-11-19 3210.118', '2025-11-20 4318.207'],
      said: ['first', '1108.089 in 366 from 2024-11-19'],
    },
    {
      name: 'decimals that no floating point holds',
      readings: ['2025-01-01 0.1', '2025-02-01 0.3'],
      said: ['first', '0.2 in 31 from 2025-01-01'],
    },
    {
      name: 'the same value is a consumption of nothing',
      readings: ['2025-01-01 70', '2025-07-01 70'],
      said: ['first', '0 in 181 from 2025-01-01'],
    },
    {
      name: 'behind a transformer one stands for forty',
      readings: ['2025-01-01 100', '2025-01-11 110.5'],
      counter: { integerDigits: 5, factor: '40' },
      said: ['first', '420 in 10 from 2025-01-01'],
    },
    {
      name: 'all nines are passed once',
      readings: ['2023-11-20 99120.4', '2024-11-20 1310.2'],
      said: ['first', '2189.8 in 366 from 2023-11-20'],
    },
    {
      name: 'a fall from the middle is no rollover and says nothing; it goes on from there',
      readings: ['2023-11-20 4000', '2024-11-20 3000', '2025-11-20 4100'],
      said: ['first', 'below', '1100 in 365 from 2024-11-20'],
    },
    {
      name: 'an estimated end makes the stretch estimated, a true end after it does not',
      readings: ['2023-11-20 100', '2024-11-20 ~210', '2025-11-20 300'],
      said: ['first', '110 in 366 from 2023-11-20, estimated', '90 in 365 from 2024-11-20'],
    },
    {
      name: 'an estimate that was too high steps back',
      readings: ['2023-11-20 100', '2024-11-20 ~310', '2025-11-20 300'],
      said: ['first', 'overtaken', '200 in 731 from 2023-11-20'],
    },
    {
      name: 'two of them step back together',
      readings: ['2023-11-20 100', '2024-11-20 ~310', '2025-05-20 ~400', '2025-11-20 300'],
      said: ['first', 'overtaken', 'overtaken', '200 in 731 from 2023-11-20'],
    },
    {
      name: 'a first estimate that was too high leaves a new beginning',
      readings: ['2023-11-20 ~100', '2024-11-20 90', '2025-11-20 190'],
      said: ['overtaken', 'first', '100 in 365 from 2024-11-20'],
    },
    {
      name: 'an estimate below a true reading does not make it step back',
      readings: ['2023-11-20 500', '2024-11-20 ~400', '2025-11-20 600'],
      said: ['first', 'below', '200 in 365 from 2024-11-20'],
    },
    {
      name: 'of two on one day the later one counts',
      readings: ['2023-11-20 100', '2024-11-20 200', '2024-11-20 201', '2025-11-20 301'],
      said: ['first', 'sameDay', '101 in 366 from 2023-11-20', '100 in 365 from 2024-11-20'],
    },
    {
      name: 'the hour that a clock loses in spring is not a day',
      readings: ['2025-03-29 10', '2025-03-31 12'],
      said: ['first', '2 in 2 from 2025-03-29'],
    },
  ]

  test.each(cases)('$name', (each) => {
    expect(said(each.readings, each.counter)).toEqual(each.said)
  })
})
