import { describe, expect, test } from 'vitest'
import { historyOf } from '#src/consumption/history.ts'
import type { HistoryReading, HistoryRow } from '#src/consumption/queries.ts'

const electricity: HistoryRow = {
  pointId: '1',
  commodity: 'electricity',
  isBehindAnother: false,
  street: 'Lindenstraße',
  houseNumber: '12',
  place: 'Keller',
  marketLocationId: null,
  calorificValue: null,
  volumeCorrection: null,
  startsOn: '2020-01-01',
  endsOn: null,
  meterNumber: '1ALT',
  installedOn: '2015-01-01',
  removedOn: null,
  registerId: '1',
  registerCode: '1-1:1.8.0',
  label: null,
  tariffZone: 'single',
  direction: 'consumption',
  integerDigits: 6,
  decimalDigits: 0,
  unit: 'kWh',
  factor: '1',
  isSelfRead: true,
  readings: [],
}

/** A register with readings such as '2024-11-20 5000'. */
function register(changes: Partial<HistoryRow>, ...written: string[]): HistoryRow {
  const readings = written.map((each): HistoryReading => {
    const [readOn = '', value = ''] = each.split(' ')
    const id = `${changes.registerId ?? '1'}${readOn.replaceAll('-', '')}`
    return {
      id,
      readOn,
      value,
      reason: 'periodic',
      origin: 'customer',
      status: 'accepted',
      reference: null,
    }
  })
  return { ...electricity, ...changes, readings }
}

/** Each story as its meters and what they counted. */
function told(...rows: HistoryRow[]): string[] {
  return historyOf(rows).flatMap(({ stories }) =>
    stories.map(({ register: { meterNumber }, stretches }) =>
      [meterNumber, ...stretches.map(({ amount }) => amount)].join(' '),
    ),
  )
}

const newMeter = { registerId: '2', meterNumber: '2NEU', installedOn: '2024-11-20' }
const oldReadings = ['2022-11-20 1000', '2023-11-20 2000', '2024-11-20 3000']
const newReadings = ['2024-11-20 0', '2025-11-20 900']

describe('two meters of one kind at one metering point', () => {
  test('are one story where one took the place of the other', () => {
    const old = register({ removedOn: '2024-11-20' }, ...oldReadings)
    expect(told(old, register(newMeter, ...newReadings))).toEqual(['2NEU 1000 1000 900'])
  })

  test('also where nobody wrote down that the old one is gone', () => {
    const old = register({}, ...oldReadings)
    expect(told(old, register(newMeter, ...newReadings))).toEqual(['2NEU 1000 1000 900'])
  })

  test('are two where both were read over the same years', () => {
    const beside = register({ ...newMeter, installedOn: '2015-01-01' }, ...oldReadings)
    expect(told(register({}, ...oldReadings), beside)).toEqual(['1ALT 1000 1000', '2NEU 1000 1000'])
  })

  test('are two where an exchange brought a second tariff', () => {
    const old = register({ removedOn: '2024-11-20' }, ...oldReadings)
    const peak = register({ ...newMeter, tariffZone: 'peak' }, ...newReadings)
    expect(told(old, peak)).toEqual(['1ALT 1000 1000', '2NEU 900'])
  })
})

describe('several contracts of one customer', () => {
  test('that overlap show a reading once', () => {
    const first = register({ endsOn: '2024-12-31' }, ...oldReadings)
    const second = register({ startsOn: '2024-01-01' }, '2024-11-20 3000', '2025-11-20 4100')
    const [point] = historyOf([first, second])
    expect(point?.stories[0]?.readings).toHaveLength(4)
    expect(told(first, second)).toEqual(['1ALT 1000 1000 1100'])
  })

  test('with somebody else between them count nothing of theirs', () => {
    const first = register({ endsOn: '2023-11-20' }, '2022-11-20 1000', '2023-11-20 2000')
    const second = register({ startsOn: '2024-11-20' }, '2024-11-20 3000', '2025-11-20 4100')
    expect(told(first, second)).toEqual(['1ALT 1000 1100'])
    expect(historyOf([first, second])[0]).toMatchObject({
      startsOn: '2020-01-01',
      endsOn: undefined,
    })
  })
})

test('a metering point without a meter has nothing to tell', () => {
  const bare = { ...electricity, meterNumber: null, registerId: null }
  expect(told(bare)).toEqual([])
  expect(historyOf([bare])).toHaveLength(1)
  expect(historyOf([])).toEqual([])
})
