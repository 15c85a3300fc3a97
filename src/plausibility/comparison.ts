import { calendarDay, dayOf } from './calendar-days.ts'
import { yearFraction } from './expectation/season.ts'
import type { KnownReading } from './history.ts'
import type { Judgement } from './judgement.ts'

/**
 * Use in the same days one year before (or two, or three), out of the readings that cover nearly
 * all of them; what falls between two readings is spread by the season.
 */
export function comparableUse(judgement: Judgement): number | undefined {
  const { from, to } = judgement.situation
  return [1, 2, 3]
    .map((years) => usedIn(judgement, yearsBefore(from, years), yearsBefore(to, years)))
    .find((use) => use !== undefined)
}

function usedIn(judgement: Judgement, from: number, to: number): number | undefined {
  const { history, basis } = judgement.situation
  const season = { profile: basis.kind.season, strength: basis.kind.strength }
  let covered = 0
  let used = 0
  history.slice(1).forEach((end, index) => {
    const start = history[index]
    const change = start && useOf(start, end)
    if (!start || change === undefined) return
    const [low, high] = [Math.max(from, start.day), Math.min(to, end.day)]
    if (low >= high) return
    const share = yearFraction(season, low, high)
    covered += share
    used += (change * share) / yearFraction(season, start.day, end.day)
  })
  const whole = yearFraction(season, from, to)
  return covered > 0.8 * whole && used > 0 ? used * (whole / covered) : undefined
}

function useOf(start: KnownReading, end: KnownReading): number | undefined {
  const change = Number(end.value) - Number(start.value)
  return change < 0 || end.reason === 'meterInstalled' ? undefined : change
}

/** The same day of an earlier year; 29 February becomes 28 February. */
function yearsBefore(day: number, years: number): number {
  const { year, month, date } = calendarDay(day)
  return dayOf(year - years, month, date) ?? dayOf(year - years, month, 28) ?? day
}
