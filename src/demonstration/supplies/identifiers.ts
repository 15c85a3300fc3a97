import type { Chance } from '../chance.ts'
import type { MeterModel } from './meter-models.ts'

/**
 * Eleven digits, the last a check digit; electricity starts with 4–9 (issued by BDEW), gas with
 * 1–3 (DVGW). Rule: BDEW Anwendungshilfe MaLo-ID 1.0, `plausibility.md` 1.1.
 */
export function marketLocationId(chance: Chance, commodity: 'electricity' | 'gas'): string {
  const first = commodity === 'gas' ? chance.between(1, 3) : chance.between(4, 9)
  const digits = `${first}${chance.digits(9)}`
  return `${digits}${checkDigit(digits)}`
}

/** 33 characters: country, grid operator, postal code, place of measurement; VDE-AR-N 4400. */
export function meteringLocationId(chance: Chance, postalCode: string): string {
  return `DE001234${postalCode}${chance.digits(20)}`
}

/** Fourteen characters as in DIN 43863-5; some old meters still carry the number of their owner. */
export function meterNumber(chance: Chance, { medium, makers }: MeterModel): string {
  const number = `${medium}${chance.pick(makers)}${chance.digits(10)}`
  return chance.isLucky(0.1) ? `${chance.between(2, 9)}${chance.digits(6)}` : number
}

function checkDigit(digits: string): number {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2),
    0,
  )
  return (10 - (sum % 10)) % 10
}
