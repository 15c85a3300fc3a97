import { dayNumber } from '#src/plausibility/calendar-days.ts'
import { yearFraction } from '#src/plausibility/expectation/season.ts'
import type { SeasonProfile } from '#src/plausibility/expectation/season-profiles.ts'
import { yearOf } from '../calendar.ts'
import type { Chance } from '../chance.ts'

/** How much is used when: a season, and how strong it is from which day on. */
export interface UseCurve {
  season: SeasonProfile
  /** Oldest first; before the first day nothing is used. */
  levels: { from: string; annual: number }[]
}

/** Every year a little different from the one before, as real households are. */
export function varyingUse(
  chance: Chance,
  use: { season: SeasonProfile; annual: number; spread: number; weather?: Weather },
  from: string,
  until: string,
): UseCurve {
  const levels = [{ from, annual: use.annual }]
  for (let year = yearOf(from); year <= yearOf(until); year++) {
    // changes fall into the summer, so that a winter stays one winter
    const summer = `${year}-07-01`
    const annual = use.annual * chance.factor(use.spread) * (use.weather?.(year) ?? 1)
    if (summer > from && summer <= until) levels.push({ from: summer, annual })
  }
  return { season: use.season, levels }
}

/** Stronger or weaker by a factor from a day on, and back to usual where an end is given. */
export function changedUse(
  curve: UseCurve,
  factor: number,
  from: string,
  until?: string,
): UseCurve {
  const days = [...curve.levels.map((level) => level.from), from, ...(until ? [until] : [])]
  return {
    season: curve.season,
    levels: [...new Set(days)].sort().map((day) => ({
      from: day,
      annual: levelOn(curve, day) * (day >= from && (!until || day < until) ? factor : 1),
    })),
  }
}

export function useBetween(curves: UseCurve[], from: string, to: string): number {
  return curves.reduce((sum, curve) => sum + useOfCurve(curve, from, to), 0)
}

/** What the last twelve months would come to at the present level. */
export function presentAnnual(curves: UseCurve[]): number {
  return curves.reduce((sum, curve) => sum + (curve.levels.at(-1)?.annual ?? 0), 0)
}

/** How hard the winter after that summer was, for everyone in town alike. */
export type Weather = (year: number) => number

function useOfCurve({ season, levels }: UseCurve, from: string, to: string): number {
  return levels.reduce((sum, level, index) => {
    const next = levels[index + 1]?.from
    const start = level.from > from ? level.from : from
    const end = next && next < to ? next : to
    if (start >= end) return sum
    return (
      sum +
      level.annual *
        yearFraction({ profile: season, strength: 1 }, dayNumber(start), dayNumber(end))
    )
  }, 0)
}

function levelOn(curve: UseCurve, day: string): number {
  return curve.levels.findLast((level) => level.from <= day)?.annual ?? 0
}
