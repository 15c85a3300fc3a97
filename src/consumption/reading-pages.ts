import type { PointHistory, Story } from './history.ts'
import type { MeasuredReading } from './measured-registers.ts'

const daysOnAPage = 12

/** What of a long history is shown at once: all registers over the same days. */
export interface ReadingPage {
  stories: { story: Story; readings: MeasuredReading[] }[]
  shown: number
  all: number
  /** The key of the next page: it has the readings before this day. */
  olderThan: string | undefined
  isNewest: boolean
}

/** The newest days with a reading, or those before a day. */
export function readingPage(
  point: PointHistory | undefined,
  before: string | undefined,
): ReadingPage {
  const stories = point?.stories ?? []
  const isOlder = ({ readOn }: MeasuredReading): boolean => before === undefined || readOn < before
  const all = stories.flatMap(({ readings }) => readings)
  const days = [...new Set(all.filter(isOlder).map(({ readOn }) => readOn))].sort().reverse()
  const oldest = days.slice(0, daysOnAPage).at(-1) ?? ''
  const pages = stories.map((story) => ({
    story,
    readings: story.readings.filter((each) => isOlder(each) && each.readOn >= oldest),
  }))
  return {
    stories: pages.filter(({ readings }) => readings.length > 0),
    shown: pages.reduce((sum, { readings }) => sum + readings.length, 0),
    all: all.length,
    olderThan: days.length > daysOnAPage ? oldest : undefined,
    isNewest: before === undefined,
  }
}
