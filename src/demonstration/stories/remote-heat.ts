import { addDays } from '#src/platform/calendar.ts'
import { firstOfMonth, yearsBefore } from '../calendar.ts'
import { supplyHome } from '../households/home.ts'
import { electricityUse, heatUse } from '../households/uses.ts'
import { addNamedCustomer } from '../named-customers.ts'
import type { Scene } from '../scene.ts'
import type { PlannedReading } from '../supplies/supply-plan.ts'

const months = 40

/** A heat meter that reports by itself at the end of every month; only electricity is to be read. */
export function addRemoteHeat(scene: Scene): void {
  const { customerNumber, address } = addNamedCustomer(scene, {
    customerNumber: '112508',
    salutation: 'Frau',
    firstName: 'Margarete',
    lastName: 'Stolz',
    address: { street: 'Kranichallee', houseNumber: '2' },
  })
  const readings = monthlyReadings(scene.today)
  const home = {
    name: 'remote heat',
    address,
    historyFrom: readings[0]?.on ?? scene.today,
    tenancies: [{ customerNumber, startsOn: yearsBefore(scene.dueOn(4), 5) }],
    readings,
  }
  supplyHome(scene, home, {
    commodity: 'heat',
    tariff: 'heat',
    place: 'Heizraum',
    model: 'remoteHeat',
    uses: [[heatUse(scene, home, 14.2)]],
  })
  const yearly = readings.filter((_, index) => (months - 1 - index) % 12 === 11)
  const own = yearly.map((reading) => ({ ...reading, origin: 'customer' as const, isWhole: true }))
  const ownReader = { ...home, readings: own }
  supplyHome(scene, ownReader, {
    commodity: 'electricity',
    tariff: 'home',
    place: 'Flur',
    model: 'drum',
    uses: [[electricityUse(scene, home, 1_980)]],
  })
}

function monthlyReadings(today: string): PlannedReading[] {
  const days: string[] = []
  let endOfMonth = addDays(firstOfMonth(today), -1)
  while (days.length < months) {
    days.unshift(endOfMonth)
    endOfMonth = addDays(firstOfMonth(endOfMonth), -1)
  }
  return days.map((on) => ({ on, reason: 'periodic', origin: 'meteringOperator', isWhole: false }))
}
