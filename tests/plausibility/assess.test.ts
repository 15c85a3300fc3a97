import { describe, expect, test } from 'vitest'
import { assess } from '#src/plausibility/assess.ts'
import type { Finding } from '#src/plausibility/finding.ts'
import { type CaseWish, gasRegister, past, readingCase } from './cases.ts'

function findingFor(wish: CaseWish): Finding {
  const [finding] = assess(readingCase(wish))
  if (!finding) throw new Error('no finding')
  return finding
}

describe('a usual reading', () => {
  const finding = findingFor({ typed: '20.510,4' })

  test('has nothing to ask', () => {
    expect(finding).toMatchObject({ verdict: 'plausible', code: 'plausible', causes: [] })
    expect(finding.proposal).toBeUndefined()
  })

  test('tells the consumption exactly and the days', () => {
    expect(finding).toMatchObject({ value: '20510.4', consumption: '3500.4', days: 365 })
    expect(finding.previous).toEqual({ readOn: '2024-11-20', value: '17010', isEstimate: false })
  })

  test('is compared with the same days of the year before', () => {
    expect(finding.comparison).toEqual({ consumption: '3530', ratio: 0.992 })
  })

  test('knows what would have been usual', () => {
    expect(finding.expectation?.likely).toBeGreaterThan(3400)
    expect(finding.expectation?.likely).toBeLessThan(3600)
    expect(finding.expectation?.low).toBeLessThan(3000)
    expect(finding.expectation?.high).toBeGreaterThan(4000)
  })
})

test('a few weeks in winter are expected by the season, not by the calendar', () => {
  const summer = findingFor({
    commodity: 'gas',
    registers: [{ ...gasRegister, history: past({ '2024-06-01': '1000', '2025-06-01': '2500' }) }],
    readOn: '2025-07-31',
    typed: '2590',
  })
  const winter = findingFor({
    commodity: 'gas',
    registers: [{ ...gasRegister, history: past({ '2024-12-01': '1000', '2025-12-01': '2500' }) }],
    readOn: '2026-01-30',
    typed: '2930',
  })
  expect(summer.verdict).toBe('plausible')
  expect(winter.verdict).toBe('plausible')
  expect(winter.expectation?.likely).toBeGreaterThan(4 * (summer.expectation?.likely ?? 0))
})

test('typed without decimals is not lower than the same value with decimals before', () => {
  const finding = findingFor({
    commodity: 'gas',
    registers: [{ ...gasRegister, history: past({ '2025-11-01': '5105.733' }) }],
    typed: '5105',
  })
  expect(finding).toMatchObject({ consumption: '0', previous: { value: '5105.733' } })
  expect(finding.code).not.toBe('belowPrevious')
})

test('over a rollover the consumption is counted through zero and shown as such', () => {
  const finding = findingFor({
    registers: [
      { integerDigits: 5, history: past({ '2023-11-20': '94210', '2024-11-20': '97810' }) },
    ],
    typed: '01320,5',
  })
  expect(finding).toMatchObject({ verdict: 'hint', code: 'rollover', consumption: '3510.5' })
})

test('a first reading of a contract has nothing to compare with', () => {
  const finding = findingFor({ registers: [{ history: [], expectedAnnual: undefined }] })
  expect(finding).toMatchObject({
    verdict: 'plausible',
    code: 'noComparison',
    previous: undefined,
    consumption: undefined,
  })
})

test('far too little that no slip explains gets a hint and no question', () => {
  const finding = findingFor({ typed: '17480' })
  expect(finding).toMatchObject({ code: 'unusuallyLow' })
  expect(['hint', 'ask']).toContain(finding.verdict)
})

describe('cannot be sent as it is', () => {
  test.each<[string, CaseWish, string]>([
    ['letters', { typed: 'zwölf' }, 'notANumber'],
    ['an empty field', { typed: '' }, 'notANumber'],
    ['more digits than the meter has', { typed: '2051040' }, 'tooManyDigits'],
    ['more decimals than the meter has', { typed: '20510,45' }, 'tooManyDecimals'],
    [
      'a dot that may be a comma',
      { registers: [{ ...gasRegister }], commodity: 'gas', typed: '6.612' },
      'ambiguousDecimals',
    ],
    ['the number of the meter', { typed: '14711081542' }, 'isMeterNumber'],
    ['a day in the future', { today: '2025-11-19' }, 'dateInFuture'],
    ['the day of the last reading', { readOn: '2024-11-20' }, 'dateNotAfterPrevious'],
    ['more than can run through the meter', { typed: '820510' }, 'abovePhysicalCeiling'],
  ])('%s', (_, wish, code) => {
    expect(findingFor(wish)).toMatchObject({ verdict: 'impossible', code })
  })
})

describe('the end of the meter number', () => {
  test('is refused where it cannot be the reading', () => {
    const meter = { meterNumber: '1ESY4711820510', maxPerDay: undefined }
    const finding = findingFor({ meter, typed: '820510' })
    expect(finding).toMatchObject({ verdict: 'impossible', code: 'isMeterNumber' })
  })

  test('is asked about where it would be a usual reading', () => {
    const meter = { meterNumber: '1ESY4711120510' }
    const history = past({ '2023-11-20': '113500', '2024-11-20': '117010' })
    const finding = findingFor({ meter, registers: [{ history }], typed: '120510' })
    expect(finding).toMatchObject({ verdict: 'ask', code: 'isMeterNumber' })
    expect(finding.causes).toContain('reallySo')
  })
})

describe('after an estimate', () => {
  const history = past(
    { '2022-11-20': '10020', '2023-11-20': '13480', '2024-11-20': '17900' },
    { origin: 'estimate' },
  )

  test('a reading that fits the last true one is usual', () => {
    expect(findingFor({ registers: [{ history }], typed: '20510' })).toMatchObject({
      verdict: 'plausible',
      consumption: '2610',
      previous: { isEstimate: true },
    })
  })

  test('a lower reading that fits the last true one puts the estimate in doubt', () => {
    const finding = findingFor({ registers: [{ history }], readOn: '2024-12-20', typed: '17400' })
    expect(finding).toMatchObject({ verdict: 'ask', code: 'belowPrevious' })
    expect(finding.causes[0]).toBe('previousWrong')
  })
})

test('what is known about the house moves the expectation', () => {
  const usual = findingFor({ typed: '24010' })
  const withHeatPump = findingFor({ registers: [{ knownChange: 2 }], typed: '24010' })
  expect(usual.verdict).not.toBe('plausible')
  expect(withHeatPump.verdict).toBe('plausible')
})

describe('the day of the reading', () => {
  test('may lie two weeks back', () => {
    const finding = findingFor({ readOn: '2025-11-06', today: '2025-11-20', typed: '20370' })
    expect(finding.verdict).toBe('plausible')
  })

  test('is asked about when it is that of exactly a month ago', () => {
    const finding = findingFor({ readOn: '2025-10-20', today: '2025-11-20', typed: '20510' })
    expect(finding).toMatchObject({ verdict: 'ask', code: 'likelySlip' })
    expect(finding.causes).toContain('dateWrong')
  })
})

test('spare decimals are left out in the proposal', () => {
  const finding = findingFor({ typed: '20510,45' })
  expect(finding.proposal).toEqual({ value: '20510.4', cause: 'digitExtra' })
})

test('a low misreading that no slip explains gets a hint at least', () => {
  const finding = findingFor({
    commodity: 'water',
    registers: [
      {
        unit: 'm³',
        integerDigits: 5,
        decimalDigits: 3,
        expectedAnnual: '4800',
        history: past({
          '2025-05-20': '1400',
          '2025-06-20': '1805',
          '2025-07-20': '2198',
          '2025-08-20': '2610',
          '2025-09-20': '3003',
          '2025-10-20': '3408',
        }),
      },
    ],
    typed: '3453',
  })
  expect(['hint', 'ask']).toContain(finding.verdict)
  expect(finding.code).toBe('unusuallyLow')
})

test('the same value as last time is asked back', () => {
  expect(findingFor({ typed: '17010' })).toMatchObject({ verdict: 'ask', code: 'noConsumption' })
})

test('each typed register has its finding, an empty one has none', () => {
  const registers = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  const findings = assess(readingCase({ registers, typed: { c: '20510', a: '20500' } }))
  expect(findings.map(({ registerId }) => registerId)).toEqual(['a', 'c'])
})
