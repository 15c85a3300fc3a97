import { expect, test } from 'vitest'
import type { Finding } from '#src/plausibility/finding.ts'
import type { FormRow } from '#src/readings/queries.ts'
import { fateOf } from '#src/readings/ways/fate.ts'
import { waysOf } from '#src/readings/ways/ways.ts'
import { wayHint } from '#templates/readings/way-texts.ts'

const row = { integerDigits: 5, unit: 'kWh', history: [] } as unknown as FormRow

const asked: Finding = {
  registerId: '1',
  verdict: 'ask',
  code: 'rollover',
  typed: '00012',
  value: '12',
  previous: { readOn: '2025-11-28', value: '98679', isEstimate: false },
  days: 360,
  consumption: '1333',
  expectation: { low: 1000, likely: 1300, high: 1700 },
  comparison: undefined,
  proposal: undefined,
  causes: ['rollover', 'reallySo'],
  score: 1,
  ruleVersion: 'test',
}

function rolloverOf(finding: Finding) {
  const ways = waysOf({ finding, row, exchange: undefined, judgeWith: () => undefined })
  const way = ways.find(({ answer }) => answer === 'rollover')
  if (!way) throw new Error('no rollover is offered')
  return way
}

test('a believable rollover shows its arithmetic and counts at once', () => {
  const way = rolloverOf(asked)
  expect(wayHint(way, row, 'de')).toBe('99\u202f999 → 00\u202f012: 1.333\u00a0kWh in 360 Tagen.')
  expect(wayHint(way, row, 'en')).toBe('99\u202f999 → 00\u202f012: 1,333\u00a0kWh in 360 days.')
  expect(fateOf(asked, way)).toEqual({ status: 'accepted', outcome: 'confirmed' })
})

test('one that the engine did not see is counted out, and believed where it is usual', () => {
  const below: Finding = { ...asked, code: 'belowPrevious', consumption: undefined }
  expect(rolloverOf(below)).toMatchObject({
    isBelievable: true,
    finding: { code: 'rollover', consumption: '1333' },
  })
})

test('more than three times what is usual is looked at first', () => {
  const far = { ...asked, value: '9012', consumption: '10333' }
  const way = rolloverOf(far)
  expect(fateOf(far, way)).toEqual({ status: 'inReview', outcome: null })
  expect(wayHint(way, row, 'de')).toContain('Wir sehen uns das an.')
})
