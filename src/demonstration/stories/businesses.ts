import { addDays } from '#src/platform/calendar.ts'
import { yearsBefore } from '../calendar.ts'
import { type Home, supplyHome, usualReadings } from '../households/home.ts'
import { businessUse, gasUse, heatUse } from '../households/uses.ts'
import { addNamedCustomer } from '../named-customers.ts'
import { pastPeriods, type Scene } from '../scene.ts'
import { companies } from '../town/names.ts'

/** Shops, a bakery whose current passes a transformer, and a landlord with heat. */
export function addBusinesses(scene: Scene): void {
  addBakery(scene)
  addLandlord(scene)
  companies.forEach((company, index) => {
    const home = businessHome(scene, `${105_210 + 617 * index}`, company, {
      street: 'Kastanienplatz',
      houseNumber: `${2 * index + 2}`,
    })
    const annual = 4_200 * scene.chance(company).factor(0.5)
    supplyHome(scene, home, {
      commodity: 'electricity',
      tariff: 'trade',
      place: 'Zählerraum',
      model: 'modern',
      uses: [[businessUse(scene, home, annual)]],
    })
  })
}

function addBakery(scene: Scene): void {
  const home = businessHome(scene, '118204', 'Bäckerei Brömmelkamp GmbH', {
    street: 'Steinbeißerweg',
    houseNumber: '20',
  })
  supplyHome(scene, home, {
    commodity: 'electricity',
    tariff: 'trade',
    place: 'Backstube, Zählerschrank',
    model: 'transformer',
    // what the display counts; the transformer makes forty times as much of it
    uses: [[businessUse(scene, home, 2_310)]],
  })
  supplyHome(scene, home, {
    commodity: 'gas',
    tariff: 'gas',
    place: 'Hof',
    model: 'gas',
    uses: [[gasUse(scene, home, 4_900)]],
  })
}

function addLandlord(scene: Scene): void {
  const home = businessHome(scene, '107731', 'Hausverwaltung Krüger & Söhne', {
    street: 'Wilhelm-Amberg-Ring',
    houseNumber: '40',
  })
  supplyHome(scene, home, {
    commodity: 'heat',
    tariff: 'heat',
    place: 'Übergabestation',
    model: 'heat',
    uses: [[heatUse(scene, home, 86)]],
  })
}

function businessHome(
  scene: Scene,
  customerNumber: string,
  company: string,
  address: { street: string; houseNumber: string },
): Home {
  addNamedCustomer(scene, { customerNumber, company, address })
  const first = scene.dueOn(pastPeriods)
  return {
    name: company,
    address,
    historyFrom: addDays(first, -25),
    tenancies: [{ customerNumber, startsOn: yearsBefore(first, 7) }],
    readings: usualReadings(scene, company, pastPeriods),
  }
}
