import { chanceOf } from '../chance.ts'
import { anna } from './anna.ts'
import { bruno } from './bruno.ts'
import { deniz } from './deniz.ts'
import { erika } from './erika.ts'

/** Whom a visitor may sign in as, and what to try then. */
export interface CastMember {
  /** A customer number, or the e-mail address of somebody who works at the utility. */
  signsInWith: string
  name: string
  password: string
  tryThis: string
}

const customers = [
  {
    ...anna,
    tryThis: 'Strom mit HT und NT, Gas, Wasser; das Gartenwasser ist schon gemeldet',
  },
  { ...bruno, tryThis: 'nur Gas: zwei Ziffern vertauschen und sehen, was geschieht' },
  { ...deniz, tryThis: 'sieht nichts von den anderen, auch nicht mit deren Adressen' },
  { ...erika, tryThis: 'alle Sparten, Einspeisung und ein gewechselter Stromzähler' },
]

export const staff = [
  { name: 'Clara Neumann', email: 'clara.neumann@example.de', role: 'admin' },
  { name: 'Jonas Petersen', email: 'jonas.petersen@example.de', role: 'clerk' },
] as const

/** The customers whose logins are printed. */
export function castCustomers(seed: string): CastMember[] {
  return customers.map(({ customerNumber, firstName, lastName, tryThis }) => ({
    signsInWith: customerNumber,
    name: `${firstName} ${lastName}`,
    password: passwordOf(seed, firstName),
    tryThis,
  }))
}

/** The people of the back office. */
export function castStaff(seed: string): CastMember[] {
  return staff.map(({ name, email, role }) => ({
    signsInWith: email,
    name,
    password: passwordOf(seed, name.split(' ')[0] ?? name),
    tryThis: role === 'admin' ? 'darf alles' : 'Sachbearbeitung',
  }))
}

/** Easy to read off a screen, and anybody can see that it guards nothing. */
function passwordOf(seed: string, firstName: string): string {
  return `Demo-${firstName}-${chanceOf(`${seed}/password ${firstName}`).digits(4)}`
}
