import { describe, expect, test } from 'vitest'
import { addDays, dayInBerlin, daysBetween, isCalendarDay } from '#src/platform/calendar.ts'

describe('the day of Berlin, whatever zone the machine is set to', () => {
  test.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-25T00:30:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2028-02-28T23:30:00Z', '2028-02-29'],
  ])('%s is %s', (moment, day) => {
    expect(dayInBerlin(new Date(moment))).toBe(day)
  })
})

describe('days are counted by the calendar, never by hours', () => {
  test.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2025-11-28', '2026-11-23', 360],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-20', -3],
  ])('from %s to %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(addDays(from, days)).toBe(to)
  })

  test('only days that exist are days', () => {
    expect(isCalendarDay('2028-02-29')).toBe(true)
    expect(isCalendarDay('2026-02-29')).toBe(false)
    expect(isCalendarDay('2026-13-01')).toBe(false)
    expect(isCalendarDay('26-01-01')).toBe(false)
  })
})
