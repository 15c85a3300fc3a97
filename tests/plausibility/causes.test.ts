import { describe, expect, test } from 'vitest'
import { assess } from '#src/plausibility/assess.ts'
import { type CaseWish, gasRegister, past, peakAndOffPeak, readingCase } from './cases.ts'

const sameMeterElsewhere = {
  meterNumber: '7GMT0012345678',
  commodity: 'gas',
  unit: 'm³',
  integerDigits: 5,
  decimalDigits: 3,
  expectedAnnual: '1400',
  last: { readOn: '2024-11-20', value: '30110' },
} as const

/** Assurance U11: every way out has a case in which it is offered first. */
const cases: [string, CaseWish, string, string | undefined][] = [
  [
    'two digits are swapped',
    {
      registers: [{ history: past({ '2023-11-20': '12480', '2024-11-20': '16010' }) }],
      typed: '91510',
    },
    'digitsSwapped',
    '19510',
  ],
  ['one digit is wrong', { typed: '70510' }, 'digitWrong', '20510'],
  ['one digit is missing', { typed: '2051' }, 'digitMissing', undefined],
  [
    'one digit is there twice',
    { typed: '220510', meter: { maxPerDay: undefined } },
    'digitExtra',
    '20510',
  ],
  ['the decimal is typed without the comma', { typed: '205104' }, 'decimalsTyped', '20510.4'],
  [
    'peak and off-peak are exchanged',
    { registers: peakAndOffPeak, typed: { '1.8.1': '11950', '1.8.2': '26710' } },
    'registersExchanged',
    '26710',
  ],
  [
    'gas is read in kWh',
    {
      commodity: 'gas',
      registers: [
        {
          ...gasRegister,
          integerDigits: 6,
          history: past({ '2023-11-20': '53590', '2024-11-20': '55105' }),
        },
      ],
      typed: '588640',
    },
    'otherUnit',
    undefined,
  ],
  [
    'another meter of the customer is read',
    { otherMeters: [sameMeterElsewhere], typed: '31520' },
    'otherMeter',
    undefined,
  ],
  [
    'the meter has passed all its nines',
    {
      registers: [
        { integerDigits: 5, history: past({ '2023-11-20': '86210', '2024-11-20': '89810' }) },
      ],
      typed: '3100',
    },
    'rollover',
    undefined,
  ],
  ['the meter has been exchanged', { typed: '412' }, 'meterExchanged', undefined],
  [
    'the value before was an estimate',
    {
      registers: [
        {
          history: past(
            { '2022-11-20': '10020', '2023-11-20': '13480', '2024-11-20': '17010' },
            { origin: 'estimate' },
          ),
        },
      ],
      typed: '16860',
    },
    'previousWrong',
    undefined,
  ],
  [
    'the year is that of last time',
    { readOn: '2024-12-20', today: '2025-12-20' },
    'dateWrong',
    undefined,
  ],
  ['it is really so', { typed: '27930' }, 'reallySo', undefined],
]

describe('the likeliest cause is offered first', () => {
  test.each(cases)('%s', (_, wish, cause, value) => {
    const [finding] = assess(readingCase(wish))
    expect(finding?.causes[0]).toBe(cause)
    if (value) expect(finding?.proposal).toEqual({ value, cause })
  })
})

describe('every question can be answered with: it is really so', () => {
  test.each(cases)('%s', (_, wish) => {
    for (const finding of assess(readingCase(wish)))
      if (finding.verdict === 'ask') expect(finding.causes).toContain('reallySo')
  })
})

test('exchanged registers are proposed to each other', () => {
  const typed = { '1.8.1': '11950', '1.8.2': '26710' }
  const findings = assess(readingCase({ registers: peakAndOffPeak, typed }))
  expect(findings.map(({ code, proposal }) => [code, proposal?.value])).toEqual([
    ['registersExchanged', '26710'],
    ['registersExchanged', '11950'],
  ])
})

test('decimals typed as digits are proposed even where the register has not so many', () => {
  const registers = [gasRegister]
  const [finding] = assess(readingCase({ commodity: 'gas', registers, typed: '6612481' }))
  expect(finding).toMatchObject({
    verdict: 'impossible',
    code: 'tooManyDigits',
    proposal: { value: '6612.481', cause: 'decimalsTyped' },
  })
})

test('a lower value can always be sent', () => {
  const [finding] = assess(readingCase({ typed: '15300' }))
  expect(finding).toMatchObject({ verdict: 'ask', code: 'belowPrevious', consumption: undefined })
  expect(finding?.causes).toContain('reallySo')
})
