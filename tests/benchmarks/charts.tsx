import { historyOf, type Story } from '#src/consumption/history.ts'
import { periodsOf } from '#src/consumption/periods.ts'
import type { HistoryReading, HistoryRow } from '#src/consumption/queries.ts'
import { addDays } from '#src/platform/calendar.ts'
import { StoryChart } from '#templates/consumption/chart/story-chart.tsx'
import type { BenchmarkTable } from './table.ts'

const turns = 500

/** From the readings of one register to the markup of its chart. */
export async function benchmarkCharts(): Promise<BenchmarkTable> {
  const kinds = {
    'ten readings, one a year': readingsEvery(365, 10),
    'forty readings, one a season': readingsEvery(91, 40),
    'ten years of months': readingsEvery(30, 120),
    'three years of days': readingsEvery(1, 1096),
  }
  return {
    title: `One chart with its sentence and table, mean of ${turns} (goal: 2 ms to draw)`,
    rows: Object.entries(kinds).map(([readings, list]) => measured(readings, list)),
  }
}

function measured(readings: string, list: HistoryReading[]) {
  const row = registerWith(list)
  const counting = timed(() => historyOf([row]))
  const [story] = historyOf([row])[0]?.stories ?? []
  if (!story) throw new Error('nothing was counted')
  const drawing = timed(() => draw(story))
  return { readings, countMs: counting, drawMs: drawing, bytes: draw(story).length }
}

function draw(story: Story): string {
  return String(
    <StoryChart story={story} periods={periodsOf(story.stretches, story.years)} language="de" />,
  )
}

/** Time of this process alone: others on the machine do not count. */
function timed(work: () => unknown): string {
  for (let turn = 0; turn < turns / 10; turn += 1) work()
  const before = process.cpuUsage()
  for (let turn = 0; turn < turns; turn += 1) work()
  const { user, system } = process.cpuUsage(before)
  return ((user + system) / 1000 / turns).toFixed(2)
}

function readingsEvery(days: number, count: number): HistoryReading[] {
  return Array.from({ length: count }, (_, place) => ({
    id: String(place),
    readOn: addDays('2026-11-20', (place + 1 - count) * days),
    value: String(1000 + place * days * 7),
    reason: 'periodic',
    origin: place % 5 === 0 ? 'estimate' : 'customer',
    status: 'accepted',
    reference: null,
  }))
}

function registerWith(readings: HistoryReading[]): HistoryRow {
  return {
    pointId: '1',
    commodity: 'electricity',
    isBehindAnother: false,
    street: 'Lindenstraße',
    houseNumber: '12',
    place: 'Keller',
    marketLocationId: null,
    calorificValue: null,
    volumeCorrection: null,
    startsOn: '2010-01-01',
    endsOn: null,
    meterNumber: '1ESY1160123456',
    installedOn: '2010-01-01',
    removedOn: null,
    registerId: '1',
    registerCode: '1-1:1.8.0',
    label: null,
    tariffZone: 'single',
    direction: 'consumption',
    integerDigits: 6,
    decimalDigits: 1,
    unit: 'kWh',
    factor: '1',
    isSelfRead: true,
    readings,
  }
}
