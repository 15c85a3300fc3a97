import { describe, expect, test } from 'vitest'
import { dayNumber } from '#src/plausibility/calendar-days.ts'
import { yearFraction } from '#src/plausibility/expectation/season.ts'
import {
  type SeasonProfile,
  seasonProfiles,
} from '#src/plausibility/expectation/season-profiles.ts'

const profiles = Object.keys(seasonProfiles) as SeasonProfile[]

function share(profile: SeasonProfile, from: string, to: string): number {
  return yearFraction({ profile, strength: 1 }, dayNumber(from), dayNumber(to))
}

describe.each(profiles)('the season of %s', (profile) => {
  test('adds up to one in common and leap years', () => {
    expect(share(profile, '2023-01-01', '2024-01-01')).toBeCloseTo(1, 9)
    expect(share(profile, '2024-01-01', '2025-01-01')).toBeCloseTo(1, 9)
    expect(share(profile, '2023-07-01', '2025-07-01')).toBeCloseTo(2, 2)
  })

  test('gives every day of the year its share, 29 February too', () => {
    expect(share(profile, '2024-02-29', '2024-03-01')).toBeGreaterThan(0)
    expect(share(profile, '2025-03-30', '2025-03-31')).toBeGreaterThan(0)
    expect(share(profile, '2025-12-31', '2026-01-01')).toBeGreaterThan(0)
  })
})

test('a gas customer needs most in January and little in July', () => {
  expect(share('gas', '2025-01-01', '2025-02-01')).toBeGreaterThan(0.14)
  expect(share('gas', '2025-07-01', '2025-08-01')).toBeLessThan(0.035)
})

test('a flatter season gives summer more and winter less', () => {
  const january = [dayNumber('2025-01-01'), dayNumber('2025-02-01')] as const
  const flat = yearFraction({ profile: 'gas', strength: 0 }, ...january)
  const steep = yearFraction({ profile: 'gas', strength: 1.5 }, ...january)
  expect(flat).toBeCloseTo(31 / 365, 3)
  expect(steep).toBeGreaterThan(share('gas', '2025-01-01', '2025-02-01'))
})

test('there is no step where one month ends and the next begins', () => {
  const last = share('gas', '2025-02-28', '2025-03-01')
  const first = share('gas', '2025-03-01', '2025-03-02')
  expect(Math.abs(last - first) / last).toBeLessThan(0.05)
})

test('a day that does not exist has no number', () => {
  expect(dayNumber('2025-02-29')).toBeNaN()
  expect(dayNumber('2024-02-29')).toBe(dayNumber('2024-02-28') + 1)
  expect(dayNumber('20.11.2025')).toBeNaN()
})
