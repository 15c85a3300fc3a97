import { addDays } from '#src/platform/calendar.ts'
import type { ReadingOrigin } from '#src/platform/database/schema.ts'
import type { SeasonProfile } from '#src/plausibility/expectation/season-profiles.ts'
import type { Scene } from '../scene.ts'
import type { PlannedReading } from '../supplies/supply-plan.ts'
import type { UseCurve } from '../supplies/use-curve.ts'

/** People of the cast always read two days before billing wants it. */
export function castReadOn(scene: Scene, yearsAgo: number): string {
  return addDays(scene.dueOn(yearsAgo), -2)
}

/** A yearly reading per origin, the oldest first, the last one a year ago. */
export function castReadings(scene: Scene, origins: ReadingOrigin[]): PlannedReading[] {
  return origins.map((origin, index) => ({
    on: castReadOn(scene, origins.length - index),
    reason: 'periodic',
    origin,
    isWhole: index < origins.length - 1,
  }))
}

/** Use in the years between these readings, the running year first; earlier as in the last one. */
export function useOfYears(scene: Scene, season: SeasonProfile, annuals: number[]): UseCurve {
  const levels = annuals.map((annual, yearsAgo) => ({
    from: yearsAgo === annuals.length - 1 ? '1990-01-01' : castReadOn(scene, yearsAgo + 1),
    annual,
  }))
  return { season, levels: levels.reverse() }
}
