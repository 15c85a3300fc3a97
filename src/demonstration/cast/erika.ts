import { addDays } from '#src/platform/calendar.ts'
import { yearsBefore } from '../calendar.ts'
import { type Home, supplyHome } from '../households/home.ts'
import { addNamedCustomer } from '../named-customers.ts'
import type { Scene } from '../scene.ts'
import { meterAt } from '../supplies/meters.ts'
import { castReadings, castReadOn, useOfYears } from './known-years.ts'

export const erika = {
  customerNumber: '104385',
  salutation: 'Frau',
  firstName: 'Erika',
  lastName: 'von der Heide',
  email: 'erika.vonderheide@example.com',
  address: { street: 'Gartenweg', houseNumber: '7' },
} as const

/** Everything the utility sells: modules on the roof, heat and water at home, gas in the workshop. */
export function addErika(scene: Scene): void {
  addNamedCustomer(scene, erika)
  const startsOn = yearsBefore(castReadOn(scene, 5), 12)
  const home: Home = {
    name: 'Erika',
    address: erika.address,
    historyFrom: castReadOn(scene, 5),
    tenancies: [{ customerNumber: erika.customerNumber, startsOn }],
    readings: castReadings(scene, ['customer', 'customer', 'estimate', 'customer', 'customer']),
  }
  addElectricity(scene, home)
  supplyHome(scene, home, {
    commodity: 'water',
    tariff: 'water',
    contractNumber: 'V-20053',
    place: 'Hausanschlussraum',
    model: 'water',
    uses: [[useOfYears(scene, 'water', [118, 121, 116, 124])]],
    meter: {
      meterNumber: '8SEN0000112233',
      shows: { on: castReadOn(scene, 1), values: [884.206] },
    },
  })
  supplyHome(scene, home, {
    commodity: 'heat',
    tariff: 'heat',
    contractNumber: 'V-20054',
    place: 'Übergabestation im Keller',
    model: 'heat',
    uses: [[useOfYears(scene, 'heat', [11.9, 12.4, 12.9, 12.1])]],
    meter: {
      meterNumber: '6LUG0000778899',
      shows: { on: castReadOn(scene, 1), values: [88.341] },
    },
  })
  const workshop = { ...home, address: { street: 'Tuchmacherhof', houseNumber: '2' } }
  supplyHome(scene, workshop, {
    commodity: 'gas',
    tariff: 'gas',
    contractNumber: 'V-20055',
    place: 'Werkstatt, hinten',
    model: 'gas',
    uses: [[useOfYears(scene, 'gas', [612, 640, 655, 618])]],
    meter: {
      meterNumber: '7ELS0000445566',
      shows: { on: castReadOn(scene, 1), values: [5_127.618] },
    },
  })
}

/** The meter was exchanged in the running year: its calibration had come to an end. */
function addElectricity(scene: Scene, home: Home): void {
  const uses = [
    [useOfYears(scene, 'p25', [2_310, 2_280, 2_344, 2_295])],
    [useOfYears(scene, 'solar', [5_480, 5_312, 5_607, 5_390])],
  ]
  const exchangedOn = addDays(castReadOn(scene, 1), 131)
  supplyHome(scene, home, {
    commodity: 'electricity',
    tariff: 'sun',
    contractNumber: 'V-20052',
    place: 'Keller rechts',
    meters: [
      meterAt(scene, home, 'twoWay', uses, {
        meterNumber: '1EMH0011223344',
        removedOn: exchangedOn,
        shows: { on: castReadOn(scene, 1), values: [20_418, 47_905] },
      }),
      meterAt(scene, home, 'twoWay', uses, {
        meterNumber: '1EMH0099887766',
        installedOn: exchangedOn,
      }),
    ],
  })
}
