import { parameters } from '../parameters.ts'
import type { CaseRegister, Commodity } from '../reading-case.ts'
import { joinDigits } from '../typed-value.ts'
import type { PossibleValue } from './digit-slips.ts'

/** Values whose decimals were typed without the comma: 12345,678 becomes 12345678. */
export function commaSlips(digits: string, register: CaseRegister): PossibleValue[] {
  const shown = Math.min(register.decimalDigits || 0, 6)
  return Array.from({ length: Math.max(0, shown) }, (_, index) => index + 1)
    .filter((count) => count < digits.length)
    .map((count) => ({
      cause: 'decimalsTyped',
      ...splitBefore(digits, count),
      likelihood: parameters.decimalsTyped * (count === shown ? 0.8 : 0.2),
      isExact: true,
    }))
}

/** Gas in kWh on a meter for m³; heat in kWh on one for MWh or the other way round. */
export function unitSlips(
  digits: string,
  commodity: Commodity,
  register: CaseRegister,
): PossibleValue[] {
  const value = Number(digits)
  if (commodity === 'gas' && /^m/i.test(register.unit))
    return kilowattHoursPerCubicMetre.map((factor) =>
      about(value / factor, parameters.otherUnitGas / kilowattHoursPerCubicMetre.length),
    )
  if (commodity !== 'heat') return []
  if (register.unit !== 'MWh') return [about(value * 1000, parameters.otherUnitHeat)]
  if (digits.length <= 3) return [about(value / 1000, parameters.otherUnitHeat)]
  const isExact = register.decimalDigits >= 3
  const likelihood = parameters.otherUnitHeat
  return [{ cause: 'otherUnit', ...splitBefore(digits, 3), likelihood, isExact }]
}

/** Plausibility.md 1.3: H-gas 10 to 12, L-gas 8 to 10, mostly 10 to 11. */
const kilowattHoursPerCubicMetre = [8.8, 9.6, 10, 10.4, 10.8, 11.4]

function about(value: number, likelihood: number): PossibleValue {
  const [integer = '', decimals = ''] = value.toFixed(3).split('.')
  return { cause: 'otherUnit', ...numbered(integer, decimals), likelihood, isExact: false }
}

/** The last so many digits become decimals. */
function splitBefore(digits: string, count: number): Digits {
  return numbered(digits.slice(0, -count), digits.slice(-count))
}

type Digits = Pick<PossibleValue, 'value' | 'integer' | 'decimals'>

function numbered(integer: string, decimals: string): Digits {
  return { value: Number(joinDigits(integer, decimals)), integer: Number(integer), decimals }
}
