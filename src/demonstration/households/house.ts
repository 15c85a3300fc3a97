import type { Chance } from '../chance.ts'
import type { Scene } from '../scene.ts'
import { supplyHome } from './home.ts'
import type { Household } from './household.ts'
import { withOddity } from './oddities.ts'
import * as uses from './uses.ts'

/** A house of one family: everything hangs in the cellar and is the family's own. */
export function supplyHouse(scene: Scene, household: Household): void {
  const { home, persons } = household
  const chance = scene.chance(`house ${home.name}`)
  const heating = chance.pick(heatings)
  supplyElectricity(scene, household, chance)
  if (heating === 'gas') supplyGas(scene, household, 1_050 + 90 * persons * chance.factor(0.2))
  if (heating === 'heat') supplyHeat(scene, household, 12.5 * chance.factor(0.2))
  if (heating === 'heatPump') supplyHeatPump(scene, household, 3_900 * chance.factor(0.18))
  if (chance.isLucky(0.9)) supplyWater(scene, household, chance)
}

const heatings = ['gas', 'gas', 'gas', 'gas', 'heat', 'heat', 'heatPump', 'oil'] as const
const usualMeters = ['drum', 'drum', 'modern', 'modern', 'twoWay', 'twoTariff'] as const
const annualOfPersons = [0, 1_650, 2_600, 3_450, 4_150, 4_900]

function supplyElectricity(scene: Scene, household: Household, chance: Chance): void {
  const { home, persons } = household
  const annual = (annualOfPersons[persons] ?? 3_500) * chance.factor(0.18)
  const place = chance.pick(['Keller', 'Flur', 'Hausanschlussraum', 'Keller links'])
  const own = uses.electricityUse(scene, home, annual)
  const curve = withOddity(scene, home.name, household.oddity, uses.withHolidays(scene, home, own))
  const common = { commodity: 'electricity', place } as const
  // who surprises has a plain meter, so that the surprise is seen in one number
  const model = household.oddity ? 'modern' : chance.pick(usualMeters)
  if (model === 'twoWay') {
    const fedIn = chance.between(6, 12) * 640
    const sun = uses.solarUse(scene, home, { drawn: annual * 0.68, fedIn })
    supplyHome(scene, home, { ...common, tariff: 'sun', model, uses: sun.map((use) => [use]) })
  } else if (model === 'twoTariff') {
    const night = uses.electricityUse(scene, { ...home, name: `${home.name} night` }, annual * 0.7)
    supplyHome(scene, home, { ...common, tariff: 'twoTariff', model, uses: [[curve], [night]] })
  } else {
    supplyHome(scene, home, { ...common, tariff: 'home', model, uses: [[curve]] })
  }
}

function supplyGas(scene: Scene, { home }: Household, annual: number): void {
  const curves = [[uses.gasUse(scene, home, annual)]]
  supplyHome(scene, home, {
    commodity: 'gas',
    tariff: 'gas',
    place: 'Keller rechts',
    model: 'gas',
    uses: curves,
  })
}

function supplyHeat(scene: Scene, { home }: Household, annual: number): void {
  const curves = [[uses.heatUse(scene, home, annual)]]
  supplyHome(scene, home, {
    commodity: 'heat',
    tariff: 'heat',
    place: 'Übergabestation im Keller',
    model: 'heat',
    uses: curves,
  })
}

function supplyHeatPump(scene: Scene, { home }: Household, annual: number): void {
  const curves = [[uses.heatUse(scene, home, annual)]]
  const pump = { ...home, name: `${home.name} heat pump` }
  supplyHome(scene, pump, {
    commodity: 'electricity',
    tariff: 'heatPump',
    place: 'Wärmepumpe im Keller',
    model: 'modern',
    uses: curves,
  })
}

function supplyWater(scene: Scene, household: Household, chance: Chance): void {
  const { home, persons } = household
  const own = uses.waterUse(scene, home, (18 + 33 * persons) * chance.factor(0.16))
  const curve = withOddity(scene, home.name, household.oddity, own)
  const gardenUse = uses.gardenUse(scene, home, 24 * chance.factor(0.35))
  const hasGardenMeter = chance.isLucky(0.22)
  const common = { commodity: 'water', model: 'water' } as const
  const main = supplyHome(scene, home, {
    ...common,
    tariff: 'water',
    place: 'Waschküche',
    uses: [hasGardenMeter ? [curve, gardenUse] : [curve]],
  })
  if (!hasGardenMeter) return
  const garden = { ...home, name: `${home.name} garden` }
  supplyHome(scene, garden, {
    ...common,
    tariff: 'garden',
    place: 'Außenzapfstelle',
    behind: main,
    uses: [[gardenUse]],
  })
}
