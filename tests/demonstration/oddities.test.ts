import { expect, test } from 'vitest'
import { oddityOf, withOddity } from '#src/demonstration/households/oddities.ts'
import { setScene } from '#src/demonstration/scene.ts'
import { type UseCurve, useBetween } from '#src/demonstration/supplies/use-curve.ts'

const scene = setScene('oddities', '2026-11-23')
const hundred = Array.from({ length: 300 }, (_, index) => oddityOf(index))

function thisYearBesideLast(curve: UseCurve, oddity: (typeof hundred)[number]): number {
  const changed = withOddity(scene, 'a household', oddity, curve)
  const latest = useBetween([changed], '2025-11-30', '2026-11-30')
  return latest / useBetween([changed], '2023-11-30', '2024-11-30')
}

const electricity: UseCurve = { season: 'h25', levels: [{ from: '2021-01-01', annual: 3_000 }] }
const water: UseCurve = { season: 'water', levels: [{ from: '2021-01-01', annual: 90 }] }

test('three households in a hundred are unlike the others, of every kind some', () => {
  const odd = hundred.filter((oddity) => oddity !== undefined)
  expect(odd.length / hundred.length).toBeCloseTo(0.03, 2)
  expect(new Set(odd)).toEqual(new Set(['emptyForMonths', 'electricCar', 'leak', 'morePeople']))
})

test('whoever is not among them lives as always', () => {
  expect(thisYearBesideLast(electricity, undefined)).toBeCloseTo(1, 2)
})

test('an electric car needs electricity and no water', () => {
  expect(thisYearBesideLast(electricity, 'electricCar')).toBeGreaterThan(1.5)
  expect(thisYearBesideLast(water, 'electricCar')).toBeCloseTo(1, 2)
})

test('more people need more of both', () => {
  expect(thisYearBesideLast(electricity, 'morePeople')).toBeGreaterThan(1.3)
  expect(thisYearBesideLast(water, 'morePeople')).toBeGreaterThan(1.3)
})

test.each([
  ['leak', water, 1.3],
  ['emptyForMonths', electricity, 0.8],
] as const)('%s shows in the months it lasted', (oddity, curve, bound) => {
  const changed = withOddity(scene, 'a household', oddity, curve)
  const year = useBetween([changed], '2025-04-01', '2026-04-01')
  const usual = useBetween([curve], '2025-04-01', '2026-04-01')
  if (bound > 1) expect(year / usual).toBeGreaterThan(bound)
  else expect(year / usual).toBeLessThan(bound)
})
