import type { CellReader } from './cell-reader.ts'

/** Upper case, without blanks: old meters carry any number of their owner. */
export const meterNumber: CellReader = (cell) => {
  const number = cell.toUpperCase().replace(/\s/g, '')
  if (number.length > 40) return { code: 'tooLong', detail: '40' }
  return meterNumberShape.test(number) ? number : { code: 'notAMeterNumber' }
}

const meterNumberShape = /^[\p{Lu}\p{Nd}\p{P}\p{S}]+$/u

/** '1-1:1.8.0', or short as displays show it; '*255' at the end says nothing. */
export const registerCode: CellReader = (cell) => {
  const code = cell
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/\*255$/, '')
  return registerCodeShape.test(code) ? code : { code: 'notARegisterCode' }
}

const registerCodeShape = /^(\d{1,3}-\d{1,3}:)?[0-9A-F]{1,3}\.\d{1,3}(\.\d{1,3})?(\*\d{1,3})?$/

/** Eleven digits, the last one a check digit (BDEW, MaLo-ID 1.0). */
export const marketLocationId: CellReader = (cell) => {
  const id = cell.replace(/\s/g, '')
  if (!/^[1-9]\d{10}$/.test(id)) return { code: 'notAMarketLocation' }
  return id.endsWith(`${checkDigit(id)}`) ? id : { code: 'wrongCheckDigit' }
}

/** DE, six digits of the operator, the postal code, twenty characters (VDE-AR-N 4400). */
export const meteringLocationId: CellReader = (cell) => {
  const id = cell.toUpperCase().replace(/\s/g, '')
  return /^DE\d{11}[0-9A-Z]{20}$/.test(id) ? id : { code: 'notAMeteringLocation' }
}

// digits at odd places once, at even places twice: not Luhn, whose doubled digits are summed up
function checkDigit(id: string): number {
  const digits = [...id.slice(0, 10)].map(Number)
  const sum = digits.reduce((total, digit, place) => total + digit * (place % 2 ? 2 : 1), 0)
  return (10 - (sum % 10)) % 10
}
