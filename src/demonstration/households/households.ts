import { addDays } from '#src/platform/calendar.ts'
import { firstOfMonth, yearsBefore } from '../calendar.ts'
import type { Chance } from '../chance.ts'
import type { Address } from '../rows.ts'
import { pastPeriods, type Scene } from '../scene.ts'
import { emailOf, person, phoneOf } from '../town/people.ts'
import { supplyFlat } from './flat.ts'
import { type Home, usualReadings } from './home.ts'
import { supplyHouse } from './house.ts'
import { oddityOf } from './oddities.ts'

/** An ordinary household: some people, a house or a flat, three to five years of readings. */
export function addHousehold(scene: Scene, index: number): void {
  const name = `household ${index}`
  const chance = scene.chance(name)
  const persons = chance.pick([1, 1, 1, 1, 2, 2, 2, 3, 4, 5])
  const isHouse = chance.isLucky(persons > 2 ? 0.7 : 0.4)
  const place = isHouse ? { address: scene.nextHouse(), floor: '' } : scene.nextFlat()
  const customerNumber = addCustomer(scene, chance, place)
  const home = homeOf(scene, name, customerNumber, place.address)
  const household = { home, persons, oddity: oddityOf(index), floor: place.floor }
  if (isHouse) supplyHouse(scene, household)
  else supplyFlat(scene, household)
}

function addCustomer(
  scene: Scene,
  chance: Chance,
  { address, floor }: { address: Address; floor: string },
): string {
  const someone = person(chance)
  const customerNumber = scene.numbers.customer()
  const names = [someone.firstName, someone.lastName]
  const email = emailOf(chance, names, scene.rows.customers)
  scene.rows.customers.push({
    customerNumber,
    ...someone,
    ...(chance.isLucky(0.92) ? { email } : {}),
    ...(chance.isLucky(0.6) ? { phone: phoneOf(chance) } : {}),
    address,
    ...(floor ? { addressAddition: floor } : {}),
  })
  return customerNumber
}

function homeOf(scene: Scene, name: string, customerNumber: string, address: Address): Home {
  const chance = scene.chance(`home ${name}`)
  const years = chance.between(3, pastPeriods)
  const first = scene.dueOn(years)
  const hasMovedIn = chance.isLucky(0.35)
  const startsOn = hasMovedIn
    ? firstOfMonth(addDays(first, -chance.between(60, 300)))
    : yearsBefore(firstOfMonth(first), chance.between(1, 22))
  return {
    name,
    address,
    historyFrom: hasMovedIn ? startsOn : addDays(first, -25),
    tenancies: [{ customerNumber, startsOn }],
    readings: usualReadings(scene, name, years),
    ...(chance.isLucky(0.2) ? { reportedOn: addDays(scene.today, -chance.between(1, 13)) } : {}),
  }
}
