import type { Chance } from '../chance.ts'
import type { CustomerRow } from '../rows.ts'
import { lastNames, men, women } from './names.ts'

type Person = Required<Pick<CustomerRow, 'salutation' | 'firstName' | 'lastName'>>

export function person(chance: Chance): Person {
  const isWoman = chance.isLucky(0.5)
  return {
    salutation: isWoman ? 'Frau' : 'Herr',
    firstName: chance.pick(isWoman ? women : men),
    lastName: chance.pick(lastNames),
  }
}

/** At domains set aside for examples; a number where somebody of that name was here before. */
export function emailOf(chance: Chance, names: string[], taken: CustomerRow[]): string {
  const domain = chance.pick(['example.de', 'example.com', 'example.org'])
  const name = names.map(inPlainLetters).join('.')
  const isTaken = taken.some(({ email }) => email?.startsWith(`${name}@`))
  return `${name}${isTaken ? chance.between(51, 99) : ''}@${domain}`
}

/** A number set aside for films and books, so that nobody is ever called. */
export function phoneOf(chance: Chance): string {
  return `030 23125 ${chance.digits(3)}`
}

const spelledOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ı: 'i', ø: 'oe' }

function inPlainLetters(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüßıø]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
}
