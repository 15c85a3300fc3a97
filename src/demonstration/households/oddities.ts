import { addDays } from '#src/platform/calendar.ts'
import type { Scene } from '../scene.ts'
import { changedUse, type UseCurve } from '../supplies/use-curve.ts'

/** What is honest and yet unlike the years before; three households in a hundred. */
export type Oddity = 'emptyForMonths' | 'electricCar' | 'leak' | 'morePeople'

const oddities: Oddity[] = ['emptyForMonths', 'electricCar', 'leak', 'morePeople']

export function oddityOf(index: number): Oddity | undefined {
  return index % 33 === 7 ? oddities[Math.floor(index / 33) % oddities.length] : undefined
}

/** The use of a household whose life changed within the last year and a half. */
export function withOddity(
  scene: Scene,
  name: string,
  oddity: Oddity | undefined,
  curve: UseCurve,
): UseCurve {
  const since = addDays(scene.dueOn(1), scene.chance(`oddity ${name}`).between(-200, -60))
  switch (oddity) {
    case undefined:
      return curve
    case 'emptyForMonths':
      return changedUse(curve, 0.06, since, addDays(since, 170))
    case 'electricCar':
      return curve.season === 'h25' ? changedUse(curve, 1.75, since) : curve
    case 'leak':
      return curve.season === 'water' ? changedUse(curve, 4, since, addDays(since, 60)) : curve
    case 'morePeople':
      return changedUse(curve, 1.45, since)
  }
}
