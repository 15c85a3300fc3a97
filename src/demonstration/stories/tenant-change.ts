import { addDays } from '#src/platform/calendar.ts'
import { firstOfMonth, yearsBefore } from '../calendar.ts'
import { type Home, supplyHome, usualReadings } from '../households/home.ts'
import { electricityUse, gasUse } from '../households/uses.ts'
import { addNamedCustomer } from '../named-customers.ts'
import type { Address } from '../rows.ts'
import type { Scene } from '../scene.ts'
import { changedUse } from '../supplies/use-curve.ts'

const flat: Address = { street: 'Brombeerhang', houseNumber: '4' }
const newFlat: Address = { street: 'Pappelreihe', houseNumber: '8' }

/** Julia Sommer lives where Hakan Aydın lived until a year and a half ago; he stayed in town. */
export function addTenantChange(scene: Scene): void {
  const former = addNamedCustomer(scene, {
    customerNumber: '103377',
    salutation: 'Herr',
    firstName: 'Hakan',
    lastName: 'Aydın',
    address: newFlat,
  })
  const present = addNamedCustomer(scene, {
    customerNumber: '127940',
    salutation: 'Frau',
    firstName: 'Julia',
    lastName: 'Sommer',
    address: flat,
  })
  const changedOn = firstOfMonth(addDays(scene.dueOn(1), -170))
  const first = scene.dueOn(4)
  const home: Home = {
    name: 'tenant change',
    address: flat,
    historyFrom: addDays(first, -25),
    tenancies: [
      {
        customerNumber: former.customerNumber,
        startsOn: yearsBefore(firstOfMonth(first), 6),
        endsOn: addDays(changedOn, -1),
      },
      { customerNumber: present.customerNumber, startsOn: changedOn },
    ],
    readings: usualReadings(scene, 'tenant change', 4),
  }
  supplyFlat(scene, home, changedOn)
  const movedTo: Home = {
    ...home,
    name: 'moved within town',
    address: newFlat,
    historyFrom: changedOn,
    tenancies: [{ customerNumber: former.customerNumber, startsOn: changedOn }],
  }
  supplyFlat(scene, movedTo, changedOn)
}

function supplyFlat(scene: Scene, home: Home, changedOn: string): void {
  // the new household is a larger one
  const electricity = changedUse(electricityUse(scene, home, 1_730), 1.4, changedOn)
  supplyHome(scene, home, {
    commodity: 'electricity',
    tariff: 'home',
    place: 'Treppenhaus, EG links',
    model: 'drum',
    uses: [[electricity]],
  })
  supplyHome(scene, home, {
    commodity: 'gas',
    tariff: 'gas',
    place: 'Küche',
    model: 'gas',
    uses: [[gasUse(scene, home, 640)]],
  })
}
