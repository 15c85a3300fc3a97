import { addDays } from '#src/platform/calendar.ts'
import { supplyHome } from '../households/home.ts'
import { electricityUse, waterUse } from '../households/uses.ts'
import { addNamedCustomer } from '../named-customers.ts'
import type { Scene } from '../scene.ts'

/** Moved in five weeks ago: one reading, a forecast, and nothing to compare with. */
export function addMovedInRecently(scene: Scene): void {
  const { customerNumber, address } = addNamedCustomer(scene, {
    customerNumber: '128615',
    salutation: 'Frau',
    firstName: 'Leonie',
    lastName: 'Hartung',
    address: { street: 'Quellenweg', houseNumber: '16' },
  })
  const startsOn = addDays(scene.today, -36)
  const home = {
    name: 'moved in recently',
    address,
    historyFrom: startsOn,
    tenancies: [{ customerNumber, startsOn }],
    readings: [],
  }
  supplyHome(scene, home, {
    commodity: 'electricity',
    tariff: 'home',
    place: 'Keller',
    model: 'modern',
    uses: [[electricityUse(scene, home, 2_900)]],
  })
  supplyHome(scene, home, {
    commodity: 'water',
    tariff: 'water',
    place: 'Keller',
    model: 'water',
    uses: [[waterUse(scene, home, 88)]],
  })
}
