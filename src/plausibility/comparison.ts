import { yearFraction } from './expectation/season.ts'
import type { KnownReading } from './history.ts'
import type { Judgement } from './judgement.ts'

/**
 * Use in the same days one year before (or two, or three), out of the readings that cover them;
 * within a stretch between two readings it is spread by the season.
 */
export function comparableUse(judgement: Judgement): number | undefined {
  const { from, to } = judgement.situation
  return [365, 730, 1096]
    .map((back) => usedIn(judgement, from - back, to - back))
    .find((use) => use !== undefined)
}

function usedIn(judgement: Judgement, from: number, to: number): number | undefined {
  const { history, basis } = judgement.situation
  let covered = 0
  let used = 0
  history.slice(1).forEach((end, index) => {
    const start = history[index]
    const change = start && useOf(start, end)
    if (!start || change === undefined) return
    const [low, high] = [Math.max(from, start.day), Math.min(to, end.day)]
    if (low >= high) return
    const { season } = basis.kind
    covered += high - low
    used += (change * yearFraction(season, low, high)) / yearFraction(season, start.day, end.day)
  })
  return covered === to - from && used > 0 ? used : undefined
}

function useOf(start: KnownReading, end: KnownReading): number | undefined {
  const change = Number(end.value) - Number(start.value)
  return change < 0 || end.reason === 'meterInstalled' ? undefined : change
}
