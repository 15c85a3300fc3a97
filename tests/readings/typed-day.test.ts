import { describe, expect, test } from 'vitest'
import { readTypedDay } from '#src/readings/typed-day.ts'

const today = '2026-11-23'

describe('a day is understood as people write it', () => {
  test.each([
    ['23.11.2026', '2026-11-23'],
    ['23.11.26', '2026-11-23'],
    ['23.11.', '2026-11-23'],
    ['23.11', '2026-11-23'],
    ['1.12.', '2026-12-01'],
    ['1.12.2025', '2025-12-01'],
    ['01.12.25', '2025-12-01'],
    [' 20.11.2026 ', '2026-11-20'],
    ['20. 11. 2026', '2026-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['20,11,2026', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['2026-1-2', '2026-01-02'],
    ['２０.１１.２０２６', '2026-11-20'],
    ['31.5.', '2026-05-31'],
    ['28.2.', '2026-02-28'],
    ['29.02.2024', '2024-02-29'],
    ['29.2.28', '2028-02-29'],
    ['29.03.2026', '2026-03-29'],
    ['25.10.2026', '2026-10-25'],
    ['31.12.2025', '2025-12-31'],
    ['24.12.', '2026-12-24'],
  ])('%s', (typed, day) => {
    expect(readTypedDay(typed, today)).toEqual({ day })
  })

  test('without a year the day of last year is meant where this year’s lies far ahead', () => {
    expect(readTypedDay('30.12.', '2026-01-05')).toEqual({ day: '2025-12-30' })
    expect(readTypedDay('20.11.', '2026-02-01')).toEqual({ day: '2025-11-20' })
  })

  test('a day a few weeks ahead stays ahead, so that it is asked about', () => {
    expect(readTypedDay('1.12.', today)).toEqual({ day: '2026-12-01' })
  })
})

describe('what cannot be a day is named', () => {
  test.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['gestern', 'notADay'],
    ['12345', 'notADay'],
    ['23.11.206', 'notADay'],
    ['31.11.2026', 'noSuchDay'],
    ['29.02.2026', 'noSuchDay'],
    ['00.11.2026', 'noSuchDay'],
    ['12.13.2026', 'noSuchDay'],
    ['2026-02-30', 'noSuchDay'],
    ['32.1.', 'noSuchDay'],
  ])('%s', (typed, problem) => {
    expect(readTypedDay(typed, today)).toEqual({ problem })
  })
})
