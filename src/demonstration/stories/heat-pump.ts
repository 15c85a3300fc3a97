import { addDays } from '#src/platform/calendar.ts'
import { yearsBefore } from '../calendar.ts'
import { type Home, supplyHome, usualReadings } from '../households/home.ts'
import { electricityUse, gasUse, heatUse } from '../households/uses.ts'
import { addNamedCustomer } from '../named-customers.ts'
import type { Scene } from '../scene.ts'
import { meterAt } from '../supplies/meters.ts'

/** A house that heated with gas until two summers ago and has a heat pump since. */
export function addHeatPump(scene: Scene): void {
  const { customerNumber, address } = addNamedCustomer(scene, {
    customerNumber: '109233',
    salutation: 'Herr',
    firstName: 'Nils',
    lastName: 'Bergström',
    address: { street: 'Apfelkamp', houseNumber: '2' },
  })
  const first = scene.dueOn(5)
  const home: Home = {
    name: 'heat pump',
    address,
    historyFrom: addDays(first, -25),
    tenancies: [{ customerNumber, startsOn: yearsBefore(first, 8) }],
    readings: usualReadings(scene, 'heat pump', 5),
  }
  const changedOn = addDays(scene.dueOn(2), -110)
  addHouseholdMeter(scene, home, changedOn)
  addEndedGas(scene, home, changedOn)
}

/** The pump runs on the household's own meter, whose use more than doubled. */
function addHouseholdMeter(scene: Scene, home: Home, changedOn: string): void {
  const pump = heatUse(scene, { ...home, historyFrom: changedOn }, 4_300)
  supplyHome(scene, home, {
    commodity: 'electricity',
    tariff: 'heatPump',
    place: 'Hausanschlussraum',
    model: 'modern',
    uses: [[electricityUse(scene, home, 3_520), pump]],
  })
}

function addEndedGas(scene: Scene, home: Home, endsOn: string): void {
  const ended = { ...home, tenancies: home.tenancies.map((one) => ({ ...one, endsOn })) }
  supplyHome(scene, ended, {
    commodity: 'gas',
    tariff: 'gas',
    place: 'Keller',
    meters: [meterAt(scene, home, 'gas', [[gasUse(scene, home, 1_720)]], { removedOn: endsOn })],
  })
}
