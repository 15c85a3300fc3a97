import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { consumptionAtAGlance, daysOfTwoYears } from '#src/consumption/at-a-glance.ts'
import { findHistoryRows } from '#src/consumption/queries.ts'
import { addDays } from '#src/platform/calendar.ts'
import { ConsumptionAtAGlance } from '#templates/consumption/consumption-at-a-glance.tsx'
import { readingScene, textOf } from '#tests/readings/reading-scene.ts'
import { annaSignedIn, sampleView } from '#tests/support/view.ts'
import { addReadings } from './history-scene.ts'

type Scene = Awaited<ReturnType<typeof readingScene>>

/** What the overview shows of a customer's consumption. */
async function shownTo({ db, own }: Scene) {
  const view = sampleView({ customer: annaSignedIn })
  const since = addDays(view.today, -daysOfTwoYears)
  const rows = await findHistoryRows(db, { customerId: own.customerId, since })
  const lines = consumptionAtAGlance(rows)
  const page = parse((<ConsumptionAtAGlance view={view} lines={lines} />).toString())
  return { page, lines: page.querySelectorAll('.sparks li').map(spoken) }
}

function spoken(line: ReturnType<typeof parse>): string {
  return line.querySelectorAll('.spark-head, .spark > span').map(textOf).join(' | ')
}

test('both tariffs are one consumption, beside that of the year before', async () => {
  await using scene = await readingScene('anna')
  const { page, lines } = await shownTo(scene)
  expect(lines).toEqual(['Strom wie im Vorjahr | 2025 | 2.542 kWh | 2024 | 2.560 kWh'])
  expect(textOf(page)).toContain('zuletzt bis 20. November 2025')
  expect(page.querySelectorAll('rect').map((bar) => bar.getAttribute('width'))).toEqual([
    '96%',
    '97%',
  ])
})

test('every commodity has its line, in its own unit and across an exchange of the meter', async () => {
  await using scene = await readingScene('erika')
  expect((await shownTo(scene)).lines).toEqual([
    'Strom 10 % weniger | 2025 | 2.886 kWh | 2024 | 3.206 kWh',
    'Gas wie im Vorjahr | 2025 | 905 m³ | 2024 | 896 m³',
    'Wärme 6 % weniger | 2025 | 8,61 MWh | 2024 | 9,07 MWh',
    'Wasser wie im Vorjahr | 2025 | 112 m³ | 2024 | 111 m³',
  ])
})

test('the fifth meter is named, not shown', async () => {
  await using scene = await readingScene('erika')
  expect(textOf((await shownTo(scene)).page)).toContain('Ein weiterer Zähler steht im Verlauf.')
})

test('an estimate at the end of a year is said', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  await addReadings(scene.db, gas, [{ readOn: '2026-11-18', value: '5400', origin: 'estimate' }])
  expect((await shownTo(scene)).lines).toEqual([
    'Gas 2 % weniger, teils geschätzt | 2026 | 1.082 m³ | 2025 | 1.108 m³',
  ])
})

test('who moved in this year has nothing to compare, and is told when', async () => {
  await using scene = await readingScene('bruno')
  await scene.db.updateTable('contract').set({ starts_on: '2025-11-01' }).execute()
  const { page, lines } = await shownTo(scene)
  expect(lines).toEqual([])
  expect(textOf(page)).toContain('Sobald zwei Zählerstände etwa ein Jahr auseinanderliegen')
})

test('a contract that ended is no longer at a glance', async () => {
  await using scene = await readingScene('bruno')
  await scene.db.updateTable('contract').set({ ends_on: '2026-06-30' }).execute()
  expect((await shownTo(scene)).lines).toEqual([])
})
