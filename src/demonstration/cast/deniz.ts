import { firstOfMonth } from '../calendar.ts'
import { supplyHome } from '../households/home.ts'
import { addNamedCustomer } from '../named-customers.ts'
import type { Scene } from '../scene.ts'
import { castReadings, castReadOn, useOfYears } from './known-years.ts'

export const deniz = {
  customerNumber: '104384',
  salutation: 'Herr',
  firstName: 'Deniz',
  lastName: 'Arslan',
  email: 'deniz.arslan@example.org',
  address: { street: 'Lindenstraße', houseNumber: '14' },
} as const

/** A customer like others, and a stranger to all of them. */
export function addDeniz(scene: Scene): void {
  addNamedCustomer(scene, deniz)
  const startsOn = firstOfMonth(castReadOn(scene, 3))
  const home = {
    name: 'Deniz',
    address: deniz.address,
    historyFrom: startsOn,
    tenancies: [{ customerNumber: deniz.customerNumber, startsOn }],
    readings: castReadings(scene, ['customer', 'customer']),
  }
  supplyHome(scene, home, {
    commodity: 'electricity',
    tariff: 'home',
    contractNumber: 'V-20307',
    place: 'Flur',
    model: 'modern',
    uses: [[useOfYears(scene, 'h25', [1_810, 1_775, 1_742])]],
    meter: {
      meterNumber: '1ISK0070123457',
      shows: { on: castReadOn(scene, 1), values: [6_230] },
    },
  })
}
