import { addDays } from '#src/platform/calendar.ts'
import type { HistoryReading, HistoryRow } from './queries.ts'
import { type Measured, measure, type Stretch, type WithoutStretch } from './stretches.ts'

/** A register that was there: its names, unit and figures. */
export type HistoryRegister = HistoryRow & { registerId: string; meterNumber: string }

/** A metering point with everything that was counted there while it was the customer's. */
export interface PointHistory {
  pointId: string
  /** What is said of it; the newest register where there is one. */
  row: HistoryRow
  startsOn: string
  /** The last day of supply; undefined while it goes on. */
  endsOn: string | undefined
  stories: Story[]
}

/** What was counted for one purpose (HT, NT, feed-in …), across every exchange of the meter. */
export interface Story {
  /** The newest one. */
  register: HistoryRegister
  /** Newest first. */
  readings: StoryReading[]
  /** Oldest first. */
  stretches: Stretch[]
}

export interface StoryReading extends HistoryReading {
  register: HistoryRegister
  /** What it says about consumption; undefined for a reading that does not count. */
  measured: { stretch: Stretch } | { without: WithoutStretch } | undefined
}

/** The metering points of a customer in the order of the rows. */
export function historyOf(rows: HistoryRow[]): PointHistory[] {
  return grouped(rows, ({ pointId }) => pointId).map((own) => {
    const byStart = own.toSorted((one, other) => one.startsOn.localeCompare(other.startsOn))
    const [first = own[0]] = byStart
    return {
      pointId: first.pointId,
      row: byStart.at(-1) ?? first,
      startsOn: first.startsOn,
      endsOn: endOf(byStart),
      stories: storiesOf(byStart),
    }
  })
}

function storiesOf(rows: HistoryRow[]): Story[] {
  const parts = timesOf(rows).flatMap(registersOf)
  return grouped(parts, ({ row }) => purposeOf(row))
    .flatMap(oneAfterTheOther)
    .map(storyOf)
}

/** Meters that ran side by side tell different stories; those exchanged for each other tell one. */
function oneAfterTheOther(parts: Part[]): [Part, ...Part[]][] {
  const stories: [Part, ...Part[]][] = []
  for (const part of parts) {
    const story = stories.find((each) => succeeds(each.at(-1) ?? each[0], part))
    if (story) story.push(part)
    else stories.push([part])
  }
  return stories
}

function succeeds(earlier: Part, part: Part): boolean {
  if (earlier.row.registerId === part.row.registerId) return true
  const { removedOn } = earlier.row
  const lastRead = earlier.readings.at(-1)?.readOn ?? ''
  const isRemoved = removedOn !== null && removedOn <= (part.row.installedOn ?? '')
  return isRemoved || lastRead <= (part.readings[0]?.readOn ?? '')
}

function storyOf(parts: [Part, ...Part[]]): Story {
  return {
    register: (parts.at(-1) ?? parts[0]).row,
    readings: parts.flatMap(({ readings }) => readings).toSorted(newestFirst),
    stretches: parts
      .flatMap(({ stretches }) => stretches)
      .toSorted((one, other) => one.from.localeCompare(other.from)),
  }
}

/** Contracts that follow each other without a day between are one time; a gap was somebody else's. */
function timesOf(rows: HistoryRow[]): HistoryRow[][] {
  const times: HistoryRow[][] = []
  for (const row of rows) {
    const time = times.at(-1)
    const end = time && endOf(time)
    if (time && (end === undefined || row.startsOn <= addDays(end, 1))) time.push(row)
    else times.push([row])
  }
  return times
}

interface Part {
  row: HistoryRegister
  readings: StoryReading[]
  stretches: Stretch[]
}

/** Each register of a time, measured from its first reading to its last. */
function registersOf(time: HistoryRow[]): Part[] {
  return grouped(time.filter(isRegister), ({ registerId }) => registerId).map((rows) => {
    const row = rows.at(-1) ?? rows[0]
    const readings = [
      ...new Map(rows.flatMap((each) => each.readings).map((each) => [each.id, each])).values(),
    ]
    const measured = measuredOf(readings, row)
    return {
      row,
      readings: readings.map((reading) => ({
        ...reading,
        register: row,
        measured: measured.get(reading.id),
      })),
      stretches: [...measured.values()].flatMap((each) => ('stretch' in each ? each.stretch : [])),
    }
  })
}

function measuredOf(readings: HistoryReading[], row: HistoryRegister): Measured {
  const counted = readings
    .filter(({ status }) => status === 'accepted')
    .map((reading) => ({ ...reading, isEstimate: reading.origin === 'estimate' }))
  return measure(counted, row)
}

// an exchange of the meter changes neither what is counted nor for which tariff
function purposeOf({ direction, tariffZone, unit }: HistoryRow): string {
  return `${direction} ${tariffZone} ${unit}`
}

// on the day of an exchange the new meter stands above the old one
function newestFirst(one: StoryReading, other: StoryReading): number {
  return (
    other.readOn.localeCompare(one.readOn) ||
    Number(other.reason === 'meterInstalled') - Number(one.reason === 'meterInstalled') ||
    Number(other.id) - Number(one.id)
  )
}

function isRegister(row: HistoryRow): row is HistoryRegister {
  return row.registerId !== null
}

function endOf(rows: HistoryRow[]): string | undefined {
  const ends = rows.map(({ endsOn }) => endsOn)
  return ends.includes(null)
    ? undefined
    : ends
        .flatMap((end) => end ?? [])
        .toSorted()
        .at(-1)
}

/** In the order in which each group first appears. */
function grouped<Item>(items: Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}
