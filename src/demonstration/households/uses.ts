import { addDays } from '#src/platform/calendar.ts'
import { yearOf } from '../calendar.ts'
import type { Scene } from '../scene.ts'
import { changedUse, type UseCurve, varyingUse } from '../supplies/use-curve.ts'
import type { Home } from './home.ts'

/** What households and small businesses draw, by the kind of use; annual amounts per register. */
export function electricityUse(scene: Scene, home: Home, annual: number): UseCurve {
  return use(scene, home, { season: 'h25', annual, spread: 0.06 })
}

export function businessUse(scene: Scene, home: Home, annual: number): UseCurve {
  return use(scene, home, { season: 'g25', annual, spread: 0.05 })
}

/** With modules on the roof most of the sunny months' use is one's own. */
export function solarUse(
  scene: Scene,
  home: Home,
  annual: { drawn: number; fedIn: number },
): [UseCurve, UseCurve] {
  return [
    use(scene, home, { season: 'p25', annual: annual.drawn, spread: 0.06 }),
    use(scene, home, { season: 'solar', annual: annual.fedIn, spread: 0.05 }),
  ]
}

export function gasUse(scene: Scene, home: Home, annual: number): UseCurve {
  return use(scene, home, { season: 'gas', annual, spread: 0.05, weather: scene.weather })
}

export function heatUse(scene: Scene, home: Home, annual: number): UseCurve {
  return use(scene, home, { season: 'heat', annual, spread: 0.05, weather: scene.weather })
}

export function waterUse(scene: Scene, home: Home, annual: number): UseCurve {
  return use(scene, home, { season: 'water', annual, spread: 0.07 })
}

export function gardenUse(scene: Scene, home: Home, annual: number): UseCurve {
  return use(scene, home, { season: 'garden', annual, spread: 0.12 })
}

/** Two or three weeks away every summer: the refrigerator stays. */
export function withHolidays(scene: Scene, home: Home, curve: UseCurve): UseCurve {
  const chance = scene.chance(`holidays ${home.name}`)
  const length = chance.pick([0, 14, 14, 21])
  if (length === 0) return curve
  let away = curve
  for (let year = yearOf(home.historyFrom); year <= yearOf(scene.today); year++) {
    const leaves = addDays(`${year}-07-01`, chance.between(0, 45))
    if (leaves > home.historyFrom) away = changedUse(away, 0.25, leaves, addDays(leaves, length))
  }
  return away
}

function use(scene: Scene, home: Home, kind: Parameters<typeof varyingUse>[1]): UseCurve {
  const chance = scene.chance(`use ${home.name} ${kind.season}`)
  return varyingUse(chance, kind, home.historyFrom, scene.today)
}
