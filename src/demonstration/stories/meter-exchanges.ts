import { addDays } from '#src/platform/calendar.ts'
import { yearsBefore } from '../calendar.ts'
import { type Home, supplyHome, usualReadings } from '../households/home.ts'
import { electricityUse, gasUse, waterUse } from '../households/uses.ts'
import { addNamedCustomer } from '../named-customers.ts'
import type { Scene } from '../scene.ts'
import { meterAt } from '../supplies/meters.ts'

const people = [
  { customerNumber: '119550', firstName: 'Ingrid', lastName: 'Østergaard' },
  { customerNumber: '121065', firstName: 'Mehmet', lastName: 'Yıldız' },
  { customerNumber: '122408', firstName: 'Luís', lastName: 'Fonseca' },
  { customerNumber: '123871', firstName: 'Fritz', lastName: 'Overbeck', hasNoEmail: true },
]

/** Ingrid and Fritz: named to visitors who want to register, by address and by meter number. */
export const newcomers = ['119550', '123871']

/** Water meters come out every six years, gas and old drums later; some of them in the last year. */
export function addMeterExchanges(scene: Scene): void {
  people.forEach((person, index) => {
    const { customerNumber, address } = addNamedCustomer(scene, {
      ...person,
      salutation: person.firstName === 'Ingrid' ? 'Frau' : 'Herr',
      address: { street: 'Schleusenstraße', houseNumber: `${2 * index + 2}` },
    })
    const name = `exchange ${customerNumber}`
    const first = scene.dueOn(4)
    const home: Home = {
      name,
      address,
      historyFrom: addDays(first, -25),
      tenancies: [{ customerNumber, startsOn: yearsBefore(first, 3 + index) }],
      readings: usualReadings(scene, name, 4),
    }
    addExchangedSupplies(scene, home, addDays(scene.dueOn(1), 70 + 40 * index))
  })
}

function addExchangedSupplies(scene: Scene, home: Home, on: string): void {
  const electricity = [[electricityUse(scene, home, 2_780)]]
  supplyHome(scene, home, {
    commodity: 'electricity',
    tariff: 'home',
    place: 'Keller',
    meters: [
      meterAt(scene, home, 'drum', electricity, { removedOn: on }),
      meterAt(scene, home, 'modern', electricity, { installedOn: on }),
    ],
  })
  const water = [[waterUse(scene, home, 104)]]
  supplyHome(scene, home, {
    commodity: 'water',
    tariff: 'water',
    place: 'Waschküche',
    meters: [
      meterAt(scene, home, 'water', water, { removedOn: on }),
      meterAt(scene, home, 'water', water, { installedOn: on }),
    ],
  })
  supplyHome(scene, home, {
    commodity: 'gas',
    tariff: 'gas',
    place: 'Heizraum',
    model: 'gas',
    uses: [[gasUse(scene, home, 1_240)]],
  })
}
