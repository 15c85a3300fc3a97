import { addDays } from '#src/platform/calendar.ts'
import { yearsBefore } from '../calendar.ts'
import { supplyHome, usualReadings } from '../households/home.ts'
import { electricityUse } from '../households/uses.ts'
import { addNamedCustomer } from '../named-customers.ts'
import type { Scene } from '../scene.ts'

/** An old meter with five drums that passed 99 999 in the year before last. */
export function addRollover(scene: Scene): void {
  const { customerNumber, address } = addNamedCustomer(scene, {
    customerNumber: '100917',
    salutation: 'Frau',
    firstName: 'Gertrud',
    lastName: 'Nowak-Lindemann',
    address: { street: 'Gerberstieg', houseNumber: '6' },
  })
  const first = scene.dueOn(4)
  const home = {
    name: 'rollover',
    address,
    historyFrom: addDays(first, -25),
    tenancies: [{ customerNumber, startsOn: yearsBefore(first, 19) }],
    readings: usualReadings(scene, 'rollover', 4),
  }
  supplyHome(scene, home, {
    commodity: 'electricity',
    tariff: 'home',
    place: 'Flur',
    model: 'drum',
    uses: [[electricityUse(scene, home, 2_240)]],
    meter: { shows: { on: addDays(scene.dueOn(2), 182), values: [99_998.6] } },
  })
}
