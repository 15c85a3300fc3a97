import { addDays } from '#src/platform/calendar.ts'
import type { ReadingOrigin } from '#src/platform/database/schema.ts'
import { firstOfMonth, yearsBefore } from '../calendar.ts'
import { type Home, supplyHome } from '../households/home.ts'
import { addNamedCustomer } from '../named-customers.ts'
import type { Scene } from '../scene.ts'
import { useBetween } from '../supplies/use-curve.ts'
import { castReadings, castReadOn, useOfYears } from './known-years.ts'

export const anna = {
  customerNumber: '104382',
  salutation: 'Frau',
  firstName: 'Anna',
  lastName: 'Weiß',
  email: 'anna.weiss@example.de',
  address: { street: 'Lindenstraße', houseNumber: '12' },
} as const

const origins: ReadingOrigin[] = [
  'customer',
  'customer',
  'meteringOperator',
  'customer',
  'customer',
]

/** Electricity with two tariffs, gas, water and a meter for the garden; moved in five years ago. */
export function addAnna(scene: Scene): void {
  addNamedCustomer(scene, anna)
  const startsOn = firstOfMonth(addDays(yearsBefore(scene.today, 5), -50))
  const home: Home = {
    name: 'Anna',
    address: anna.address,
    historyFrom: startsOn,
    tenancies: [{ customerNumber: anna.customerNumber, startsOn }],
    readings: castReadings(scene, origins),
  }
  addElectricity(scene, home)
  addGas(scene, home)
  addWater(scene, home)
}

function addElectricity(scene: Scene, home: Home): void {
  supplyHome(scene, home, {
    commodity: 'electricity',
    tariff: 'twoTariff',
    contractNumber: 'V-20418',
    place: 'Keller links',
    model: 'twoTariff',
    uses: [
      [useOfYears(scene, 'h25', [1_352, 1_362, 1_350, 1_388, 1_405])],
      [useOfYears(scene, 'h25', [1_236, 1_225, 1_202, 1_230, 1_248])],
    ],
    meter: {
      meterNumber: '1ESY1160123456',
      shows: { on: castReadOn(scene, 1), values: [11_021.4, 8_764.2] },
    },
  })
}

function addGas(scene: Scene, home: Home): void {
  const use = useOfYears(scene, 'gas', [1_164, 1_204, 1_311, 1_268])
  const shows = { on: castReadOn(scene, 1), values: [4_318.207] }
  // the gas heating came when this meter began to count
  let installedOn = addDays(shows.on, -800)
  while (useBetween([use], addDays(installedOn, -1), shows.on) < 4_318.2) {
    installedOn = addDays(installedOn, -1)
  }
  const since = { customerNumber: anna.customerNumber, startsOn: installedOn }
  const betweenTimes = [
    { days: 90, origin: 'customer' },
    { days: 181, origin: 'meteringOperator' },
    { days: 271, origin: 'estimate' },
  ] as const
  const interim = betweenTimes.map(({ days, origin }) => ({
    on: addDays(castReadOn(scene, 2), days),
    reason: 'interim' as const,
    origin,
    isWhole: true,
  }))
  const readings = [...home.readings, ...interim]
  const gasHome = { ...home, historyFrom: installedOn, tenancies: [since], readings }
  supplyHome(scene, gasHome, {
    commodity: 'gas',
    tariff: 'gas',
    contractNumber: 'V-20419',
    place: 'Keller rechts',
    model: 'gas',
    uses: [[use]],
    meter: { meterNumber: '7ELS2200417783', installedOn, shows },
  })
}

function addWater(scene: Scene, home: Home): void {
  const estimated = castReadings(scene, [...origins.slice(0, -1), 'estimate'])
  const estimatedHome = { ...home, readings: estimated }
  const main = supplyHome(scene, estimatedHome, {
    commodity: 'water',
    tariff: 'water',
    contractNumber: 'V-20420',
    place: 'Waschküche',
    model: 'water',
    uses: [[useOfYears(scene, 'water', [92, 94, 88, 91])]],
    meter: {
      meterNumber: '8ZRI3500086421',
      shows: { on: castReadOn(scene, 1), values: [612.48] },
    },
  })
  addGardenWater(scene, home, main)
}

/** The last watering was long ago, so this one is reported already. */
function addGardenWater(scene: Scene, home: Home, main: string): void {
  const startsOn = addDays(castReadOn(scene, 3), 120)
  const garden = {
    ...home,
    historyFrom: startsOn,
    tenancies: [{ customerNumber: anna.customerNumber, startsOn }],
    reportedOn: addDays(scene.today, -3),
  }
  supplyHome(scene, garden, {
    commodity: 'water',
    tariff: 'garden',
    contractNumber: 'V-20421',
    place: 'Garage',
    behind: main,
    model: 'water',
    uses: [[useOfYears(scene, 'garden', [16.6, 14.4])]],
    meter: { meterNumber: '8SEN0014402951', installedOn: startsOn },
  })
}
