import { yearsBefore } from '../calendar.ts'
import { supplyHome } from '../households/home.ts'
import { addNamedCustomer } from '../named-customers.ts'
import type { Scene } from '../scene.ts'
import { castReadings, castReadOn, useOfYears } from './known-years.ts'

export const bruno = {
  customerNumber: '104383',
  salutation: 'Herr',
  firstName: 'Bruno',
  lastName: 'Özdemir-Groß',
  email: 'bruno.oezdemir@example.org',
  address: { street: 'Am Wasserturm', houseNumber: '3a' },
} as const

/** Gas and nothing else; has not reported yet. */
export function addBruno(scene: Scene): void {
  addNamedCustomer(scene, bruno)
  const startsOn = yearsBefore(castReadOn(scene, 4), 9)
  const home = {
    name: 'Bruno',
    address: bruno.address,
    historyFrom: castReadOn(scene, 4),
    tenancies: [{ customerNumber: bruno.customerNumber, startsOn }],
    readings: castReadings(scene, ['customer', 'staff', 'customer', 'customer']),
  }
  supplyHome(scene, home, {
    commodity: 'gas',
    tariff: 'gas',
    contractNumber: 'V-20122',
    place: 'Heizungsraum',
    model: 'gas',
    uses: [[useOfYears(scene, 'gas', [1_530, 1_562, 1_478, 1_610])]],
    meter: {
      meterNumber: '7GMT0000987654',
      shows: { on: castReadOn(scene, 1), values: [18_907.315] },
    },
  })
}
