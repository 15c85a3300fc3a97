import { describe, expect, test } from 'vitest'
import { chanceOf } from '#src/demonstration/chance.ts'
import {
  marketLocationId,
  meteringLocationId,
  meterNumber,
} from '#src/demonstration/supplies/identifiers.ts'
import { meterModels } from '#src/demonstration/supplies/meter-models.ts'

const chances = Array.from({ length: 300 }, (_, index) => chanceOf(`identifier ${index}`))

/** The rule written down a second time: twice the digits at even places, once those at odd ones. */
function hasRightCheckDigit(id: string): boolean {
  const [a, b, c, d, e, f, g, h, i, j, check] = [...id].map(Number) as number[]
  const sum = [a, c, e, g, i].reduce(add, 0) + 2 * [b, d, f, h, j].reduce(add, 0)
  return (10 - (sum % 10)) % 10 === check
}

function add(sum: number, digit: number | undefined): number {
  return sum + (digit ?? Number.NaN)
}

test('the rule here knows the published examples', () => {
  expect(['51238696781', '51238696129'].map(hasRightCheckDigit)).toEqual([true, true])
  expect(hasRightCheckDigit('51238696782')).toBe(false)
})

describe('market locations', () => {
  test.each([
    ['electricity', /^[4-9]\d{10}$/],
    ['gas', /^[1-3]\d{10}$/],
  ] as const)('of %s start as their issuer has it and end with a check digit', (kind, shape) => {
    for (const chance of chances) {
      const id = marketLocationId(chance, kind)
      expect(id).toMatch(shape)
      expect(hasRightCheckDigit(id), id).toBe(true)
    }
  })
})

test('metering locations have 33 characters with the postal code inside', () => {
  for (const chance of chances) {
    expect(meteringLocationId(chance, '12345')).toMatch(/^DE\d{6}12345[0-9A-Z]{20}$/)
  }
})

test('meter numbers follow the norm or are old numbers of the owner', () => {
  const numbers = chances.map((chance) => meterNumber(chance, meterModels.gas))
  const old = numbers.filter((number) => !/^7[A-Z]{3}[0-9A-Z]{2}\d{8}$/.test(number))
  expect(old.length).toBeGreaterThan(5)
  expect(old.length).toBeLessThan(80)
  expect(old.filter((number) => !/^\d{7}$/.test(number))).toEqual([])
})
