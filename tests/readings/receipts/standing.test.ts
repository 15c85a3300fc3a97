import { describe, expect, test } from 'vitest'
import { standingOf, wayOf } from '#src/readings/receipts/standing.ts'

const sentAt = new Date('2026-11-23T09:30:00Z')
const fetchedAt = new Date('2026-11-24T01:00:00Z')
const takenAt = new Date('2026-12-20T03:00:00Z')
const reading = {
  sentAt,
  status: 'accepted',
  handedOverAt: null,
  confirmedAt: null,
  withdrawnAt: null,
  correctedBy: null,
  corrects: null,
}
const fetched = { ...reading, handedOverAt: fetchedAt }
const taken = { ...fetched, confirmedAt: takenAt }
const inReview = { ...reading, status: 'inReview' }
const rejected = { ...reading, status: 'rejected' }
const withdrawn = { ...reading, status: 'withdrawn', withdrawnAt: fetchedAt }

describe('a submission stands where the slowest of its readings is', () => {
  test.each([
    ['checked', [reading]],
    ['checked', [reading, fetched]],
    ['handedOver', [fetched, fetched]],
    ['handedOver', [fetched, taken]],
    ['taken', [taken, taken]],
    ['inReview', [fetched, inReview]],
    ['rejected', [rejected, rejected]],
    // what was rejected holds up nothing
    ['taken', [taken, rejected]],
    ['withdrawn', [withdrawn]],
    ['withdrawn', [withdrawn, rejected].map((each) => ({ ...each, withdrawnAt: fetchedAt }))],
    ['corrected', [{ ...withdrawn, correctedBy: '2026-AAAA-AAAA' }]],
  ] as const)('%s', (standing, readings) => {
    const [first, ...rest] = readings
    expect(standingOf(wayOf([first, ...rest]))).toBe(standing)
  })
})

test('the moments of its way are those of the last', () => {
  const later = { ...taken, handedOverAt: new Date('2026-11-25T01:00:00Z') }
  expect(wayOf([taken, later])).toMatchObject({ handedOverAt: later.handedOverAt, takenAt })
  expect(wayOf([taken, reading])).toMatchObject({ handedOverAt: null, takenAt: null })
})
