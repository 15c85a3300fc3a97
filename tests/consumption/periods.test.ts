import { expect, test } from 'vitest'
import { type Pair, type Periods, periodsOf } from '#src/consumption/periods.ts'
import { billingYears } from '#src/consumption/years.ts'
import { stretch } from './written.ts'

const said = ({ now, before }: Pair): string =>
  `${now.from} ${now.to} ${now.amount}${before ? ` / ${before.amount}` : ''}`

function shown(written: string[]): Periods {
  const stretches = written.map(stretch)
  return periodsOf(stretches, billingYears(stretches))
}

/** One stretch for each month, from the first of January 2024 on. */
function months(count: number): string[] {
  const first = (month: number): string =>
    new Date(Date.UTC(2024, month, 1)).toISOString().slice(0, 10)
  return Array.from({ length: count }, (_, month) => `${first(month)} ${first(month + 1)} ${month}`)
}

test('readings once a year are shown year after year, with what runs since', () => {
  const { kind, pairs } = shown([
    '2021-04-01 2021-11-20 700',
    '2021-11-20 2022-11-18 1100',
    '2022-11-18 2023-11-21 1120',
    '2023-11-21 2024-11-19 1105',
    '2024-11-19 2025-11-20 1108',
    '2025-11-20 2026-02-20 400',
  ])
  expect(kind).toBe('years')
  expect(pairs.map(said)).toEqual([
    '2021-04-01 2021-11-20 700',
    '2021-11-20 2022-11-18 1100',
    '2022-11-18 2023-11-21 1120',
    '2023-11-21 2024-11-19 1105',
    '2024-11-19 2025-11-20 1108',
    '2025-11-20 2026-02-20 400',
  ])
})

test('of many years the last six are shown', () => {
  const years = Array.from(
    { length: 12 },
    (_, year) => `${2014 + year}-11-20 ${2015 + year}-11-20 ${year}`,
  )
  const { pairs } = shown(years)
  expect(pairs.map(({ now }) => now.amount)).toEqual(['6', '7', '8', '9', '10', '11'])
})

test('readings every season stand beside those of the year before', () => {
  const { kind, pairs } = shown([
    '2024-11-20 2025-02-26 490',
    '2025-02-26 2025-05-28 301',
    '2025-05-28 2025-08-26 ~84',
    '2025-08-26 2025-11-20 233',
    '2025-11-20 2026-02-26 471',
    '2026-02-26 2026-05-28 268',
    '2026-05-28 2026-08-26 79',
    '2026-08-26 2026-11-20 330',
  ])
  expect(kind).toBe('seasons')
  expect(pairs.map(said)).toEqual([
    '2025-11-20 2026-02-26 471 / 490',
    '2026-02-26 2026-05-28 268 / 301',
    '2026-05-28 2026-08-26 79 / 84',
    '2026-08-26 2026-11-20 330 / 233',
  ])
  expect(pairs.map(({ before }) => before?.isEstimated)).toEqual([false, false, true, false])
})

test('a year read once is no measure for the seasons of the next', () => {
  const { kind, pairs } = shown([
    '2024-11-20 2025-11-20 1108',
    '2025-11-20 2026-02-26 471',
    '2026-02-26 2026-05-28 268',
    '2026-05-28 2026-11-20 409',
  ])
  expect(kind).toBe('years')
  expect(pairs.map(said)).toEqual(['2024-11-20 2025-11-20 1108', '2025-11-20 2026-11-20 1148'])
})

test('seasons of a first year stand alone', () => {
  const { kind, pairs } = shown(['2025-11-20 2026-05-28 739', '2026-05-28 2026-11-20 409'])
  expect(kind).toBe('seasons')
  expect(pairs.map(said)).toEqual(['2025-11-20 2026-05-28 739', '2026-05-28 2026-11-20 409'])
})

test('months are shown as they are, days put together to months', () => {
  const monthly = shown(months(34))
  expect(monthly.kind).toBe('seasons')
  expect(monthly.pairs).toHaveLength(12)
  expect(monthly.pairs.map(({ now, before }) => [now.amount, before?.amount])[0]).toEqual([
    '22',
    '10',
  ])
  const weekly = Array.from({ length: 110 }, (_, week) => {
    const day = (weeks: number): string =>
      new Date(Date.UTC(2024, 0, 1 + 7 * weeks)).toISOString().slice(0, 10)
    return `${day(week)} ${day(week + 1)} 7`
  })
  const { pairs } = shown(weekly)
  expect(pairs).toHaveLength(13)
  expect(pairs.every(({ now }) => now.days >= 28 && now.amount === String(now.days))).toBe(true)
})

test('a reading a few days after another belongs to the same year', () => {
  const { pairs } = shown([
    '2023-11-21 2024-11-19 1105',
    '2024-11-19 2025-11-20 1108',
    '2025-11-20 2025-11-25 16',
  ])
  expect(pairs.map(said)).toEqual(['2023-11-21 2024-11-19 1105', '2024-11-19 2025-11-25 1124'])
})

test('nothing is shown of nothing', () => {
  expect(shown([])).toEqual({ kind: 'years', pairs: [] })
})
