import { describe, expect, test } from 'vitest'
import {
  formatAmount,
  formatDay,
  formatDayLong,
  formatDays,
  formatMeterValue,
  formatMoment,
  formatQuantity,
} from '#templates/format.ts'

const thin = '\u202f'
const fixed = '\u00a0'

describe('days', () => {
  test.each([
    ['2025-11-20', '20.11.2025', '20 Nov 2025'],
    ['2026-01-05', '05.01.2026', '05 Jan 2026'],
    ['2028-02-29', '29.02.2028', '29 Feb 2028'],
    // the days on which the clocks change are the days they are
    ['2026-03-29', '29.03.2026', '29 Mar 2026'],
    ['2026-10-25', '25.10.2026', '25 Oct 2026'],
  ])('%s is short %s, in English %s', (day, german, english) => {
    expect(formatDay(day, 'de')).toBe(german)
    expect(formatDay(day, 'en')).toBe(english)
  })

  test.each([
    ['2025-11-20', '20. November 2025', '20 November 2025'],
    ['2026-03-01', '1. März 2026', '1 March 2026'],
    ['2026-12-31', '31. Dezember 2026', '31 December 2026'],
  ])('%s is long %s, in English %s', (day, german, english) => {
    expect(formatDayLong(day, 'de')).toBe(german)
    expect(formatDayLong(day, 'en')).toBe(english)
  })

  test('a period names the year once, unless it passes New Year', () => {
    expect(formatDays('2026-11-15', '2026-12-15', 'de')).toBe('15. November bis 15. Dezember 2026')
    expect(formatDays('2026-12-01', '2027-01-15', 'de')).toBe(
      '1. Dezember 2026 bis 15. Januar 2027',
    )
    expect(formatDays('2026-11-15', '2026-12-15', 'en')).toBe('15 November to 15 December 2026')
  })
})

describe('moments', () => {
  test.each([
    ['2026-11-23T17:42:00Z', '23. November 2026, 18:42', 'MEZ', 'CET'],
    ['2026-07-23T16:42:00Z', '23. Juli 2026, 18:42', 'MESZ', 'CEST'],
    // midnight in Berlin is another day than in Greenwich
    ['2026-12-31T23:05:00Z', '1. Januar 2027, 00:05', 'MEZ', 'CET'],
    ['2026-06-30T22:00:00Z', '1. Juli 2026, 00:00', 'MESZ', 'CEST'],
    // the hour that is skipped in March and the one that comes twice in October
    ['2026-03-29T00:59:00Z', '29. März 2026, 01:59', 'MEZ', 'CET'],
    ['2026-03-29T01:00:00Z', '29. März 2026, 03:00', 'MESZ', 'CEST'],
    ['2026-10-25T00:30:00Z', '25. Oktober 2026, 02:30', 'MESZ', 'CEST'],
    ['2026-10-25T01:30:00Z', '25. Oktober 2026, 02:30', 'MEZ', 'CET'],
  ])('%s is %s Uhr (%s)', (moment, german, zone, englishZone) => {
    expect(formatMoment(new Date(moment), 'de')).toBe(`${german}${fixed}Uhr (${zone})`)
    expect(formatMoment(new Date(moment), 'en')).toContain(`(${englishZone})`)
  })
})

describe('numbers', () => {
  test.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1333.4', '1.333,4', '1,333.4'],
    ['1234567.89', '1.234.567,89', '1,234,567.89'],
    ['-42.50', '−42,50', '−42.50'],
    // more figures than a floating point number holds
    ['90071992547409931.1234', '90.071.992.547.409.931,1234', '90,071,992,547,409,931.1234'],
  ])('the amount %s is written %s, in English %s', (amount, german, english) => {
    expect(formatAmount(amount, 'de')).toBe(german)
    expect(formatAmount(amount, 'en')).toBe(english)
  })

  test('number and unit never part', () => {
    expect(formatQuantity(1333, 'kWh', 'de')).toBe(`1.333${fixed}kWh`)
  })

  test.each([
    ['12354.5', undefined, `12${thin}354,5`],
    ['12354.5000', undefined, `12${thin}354,5`],
    ['5466.0000', undefined, `5${thin}466`],
    ['612.4800', 3, '612,480'],
    ['8764', 1, `8${thin}764,0`],
    ['0.0000', undefined, '0'],
    ['100', undefined, '100'],
    ['12345678.1234', 4, `12${thin}345${thin}678,1234`],
  ])('the meter value %s with %s decimals is written %s', (value, decimals, written) => {
    expect(formatMeterValue(value, 'de', decimals)).toBe(written)
  })

  test('an English meter value has a point', () => {
    expect(formatMeterValue('12354.5', 'en')).toBe(`12${thin}354.5`)
  })
})
