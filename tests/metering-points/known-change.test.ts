import { describe, expect, test } from 'vitest'
import { type KnownFact, knownChange } from '#src/metering-points/known-change.ts'

const electricity: Parameters<typeof knownChange>[1] = {
  commodity: 'electricity',
  direction: 'consumption',
  history: [
    { readOn: '2023-11-21', value: '1000' },
    { readOn: '2024-11-20', value: '3000' },
    { readOn: '2025-11-20', value: '5000' },
  ],
}

const since = '2025-11-20'
const heatPump: KnownFact = { id: '1', kind: 'heatPump', since, until: null }
const vacancy = (until: string | null): KnownFact => ({ id: '1', kind: 'vacancy', since, until })
const at = (facts: KnownFact[], use = electricity) => knownChange(facts, use, '2026-11-20')

describe('what is known of a metering point shifts what is expected there', () => {
  test('nothing known, nothing changed', () => {
    expect(at([])).toBe(1)
  })

  test('a heat pump takes power and spares gas', () => {
    expect(at([heatPump])).toBe(2.5)
    expect(at([heatPump], { ...electricity, commodity: 'gas' })).toBe(0.25)
    expect(at([heatPump], { ...electricity, commodity: 'water' })).toBe(1)
  })

  test('several facts go together', () => {
    const people: KnownFact = { id: '1', kind: 'morePeople', since, until: null }
    expect(at([heatPump, people])).toBeCloseTo(2.5 * 1.3)
  })

  test('what the reading of the fact showed already is not counted again', () => {
    const before = electricity.history.slice(0, 2)
    const risen = [...before, { readOn: since, value: '7000' }]
    expect(at([heatPump], { ...electricity, history: risen })).toBeCloseTo(1.25)
    const all = [...before, { readOn: since, value: '13000' }]
    expect(at([heatPump], { ...electricity, history: all })).toBe(1)
  })

  test('once a reading shows a year of it, the fact has done its work', () => {
    const interim = [...electricity.history, { readOn: '2026-03-01', value: '6500' }]
    expect(at([heatPump], { ...electricity, history: interim })).toBe(2.5)
    const yearly = [...electricity.history, { readOn: '2026-11-18', value: '10000' }]
    expect(at([heatPump], { ...electricity, history: yearly })).toBe(1)
  })

  test('a vacancy counts for the days it lasts, and not at all when it is over', () => {
    expect(at([vacancy(null)])).toBeCloseTo(0.15)
    expect(at([vacancy('2027-03-31')])).toBeCloseTo(0.15)
    expect(at([vacancy('2026-05-21')])).toBeCloseTo(1 - (182 / 365) * 0.85)
    expect(at([{ ...vacancy('2025-11-20') }])).toBe(1)
  })

  test('without any reading before nothing is shifted', () => {
    expect(at([heatPump], { ...electricity, history: [] })).toBe(1)
  })
})
