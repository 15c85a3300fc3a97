import type { Scene } from '../scene.ts'
import { supplyHome } from './home.ts'
import type { Household } from './household.ts'
import { withOddity } from './oddities.ts'
import * as uses from './uses.ts'

/** A rented flat: electricity of one's own, heat by gas or from the station, water by the landlord. */
export function supplyFlat(scene: Scene, household: Household): void {
  const { home, persons, floor } = household
  const chance = scene.chance(`flat ${home.name}`)
  const annual = (700 + 780 * persons) * chance.factor(0.17)
  const own = uses.electricityUse(scene, home, annual)
  supplyHome(scene, home, {
    commodity: 'electricity',
    tariff: 'home',
    place: `Treppenhaus, ${floor}`,
    model: chance.pick(['drum', 'modern']),
    uses: [[withOddity(scene, home.name, household.oddity, uses.withHolidays(scene, home, own))]],
  })
  const heating = chance.pick(['gas', 'heat', 'remoteHeat', 'landlord', 'landlord'])
  if (heating === 'gas') {
    supplyHome(scene, home, {
      commodity: 'gas',
      tariff: 'gas',
      place: 'Küche',
      model: 'gas',
      uses: [[uses.gasUse(scene, home, 690 * chance.factor(0.22))]],
    })
  }
  if (heating === 'heat' || heating === 'remoteHeat') {
    supplyHome(scene, home, {
      commodity: 'heat',
      tariff: 'heat',
      place: 'Diele',
      model: heating,
      uses: [[uses.heatUse(scene, home, 6.4 * chance.factor(0.22))]],
    })
  }
}
