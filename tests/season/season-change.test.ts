import { describe, expect, test } from 'vitest'
import { seasonChange } from '#src/season/season-change.ts'
import { seasonFactor } from '#src/season/season-factor.ts'

const mildWinter = { startsOn: '2025-11-20', endsOn: '2026-11-20', factor: 0.81 }

describe('a mild winter', () => {
  test('counts in full for who was read on the same days as the others', () => {
    expect(seasonChange(mildWinter, '2025-11-20', '2026-11-20')).toBeCloseTo(0.81, 9)
  })

  test('counts by half where half of the days were before it', () => {
    expect(seasonChange(mildWinter, '2024-11-20', '2026-11-20')).toBeCloseTo(0.9, 9)
  })

  test('says nothing about the winter after it', () => {
    expect(seasonChange(mildWinter, '2026-11-20', '2027-02-01')).toBe(1)
  })

  test('is nothing where nothing was learnt, or where there is no earlier reading', () => {
    expect(seasonChange(null, '2025-11-20', '2026-11-20')).toBe(1)
    expect(seasonChange(mildWinter, undefined, '2026-11-20')).toBe(1)
    expect(seasonChange(mildWinter, '2026-11-20', '2026-11-20')).toBe(1)
  })
})

describe('the median of all', () => {
  test('is not moved by a few who used ten times as much', () => {
    const usual = Array.from({ length: 40 }, (_, index) => sighting(`${index}`, 0.9))
    const odd = Array.from({ length: 10 }, (_, index) => sighting(`odd ${index}`, 10))
    expect(seasonFactor([...usual, ...odd])).toMatchObject({ factor: 0.9, customers: 50 })
  })

  test('gives each customer one voice, however many meters', () => {
    const one = Array.from({ length: 100 }, () => sighting('the same', 0.75))
    expect(seasonFactor(one)).toMatchObject({ factor: 1, customers: 1 })
  })

  test('is the mean of the two in the middle of an even number', () => {
    const ratios = [...Array(20).fill(0.8), ...Array(20).fill(0.9)]
    const seen = ratios.map((ratio, index) => sighting(`${index}`, ratio))
    expect(seasonFactor(seen)?.factor).toBeCloseTo(0.85, 9)
  })
})

function sighting(customerId: string, ratio: number) {
  return { customerId, ratio, from: '2025-11-20', to: '2026-11-20' }
}
