import type { CellProblem, CellReader } from './cell-reader.ts'

interface Decimal {
  /** Digits before the comma that the column holds. */
  integers: number
  /** Digits after the comma that may be told; what is beyond is rounded when undefined. */
  decimals?: number
  sign?: 'any' | 'notNegative' | 'positive'
  /** Whether '12.345' is asked back: it may be twelve thousand or twelve and a bit. */
  refusesAmbiguous?: boolean
}

/** '12345,6', '12345.6' or '12.345,6' → '12345.6', exact. */
export function decimal(shape: Decimal): CellReader {
  const tooLong: CellProblem = { code: 'numberTooLong', detail: `${shape.integers}` }
  return (cell) => {
    const plain = plainNumber(cell)
    if (plain === undefined) return { code: 'notANumber' }
    if (shape.refusesAmbiguous && looksGrouped(cell)) return ambiguous(cell)
    const [, minus = '', integer = '', tail = ''] =
      /^(-?)0*(\d*?)(?:\.(\d*?)0*)?$/.exec(plain) ?? []
    if (integer.length > shape.integers) return tooLong
    if (shape.decimals !== undefined && tail.length > shape.decimals) {
      return { code: 'tooManyDecimals', detail: `${shape.decimals}` }
    }
    const isZero = integer === '' && /^0*$/.test(tail)
    if (isZero) return shape.sign === 'positive' ? { code: 'notPositive' } : '0'
    if (minus && shape.sign !== 'any') return { code: 'negative' }
    return `${minus}${integer || '0'}${tail ? `.${tail}` : ''}`
  }
}

/** Euro and cent; a trailing currency is read over. */
export const money: CellReader = (cell) => readMoney(cell.replace(/\s*(€|eur|euro)$/i, ''))
const readMoney = decimal({ integers: 8, decimals: 2, sign: 'any', refusesAmbiguous: true })

export function wholeNumber(lowest: number, highest: number): CellReader {
  const refused: CellProblem = { code: 'notAWholeNumber', detail: `${lowest} bis ${highest}` }
  return (cell) => {
    const plain = plainNumber(cell)?.replace(/\.0*$/, '')
    if (plain === undefined || !/^\d{1,4}$/.test(plain)) return refused
    const number = Number(plain)
    return number >= lowest && number <= highest ? `${number}` : refused
  }
}

/** '12.345' may be 12345 or 12.345; 't' marks it for a check that knows the register. */
export const mayBeGrouped: CellReader = (cell) => (looksGrouped(cell) ? 't' : 'f')

function looksGrouped(cell: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(cell)
}

function ambiguous(cell: string): CellProblem {
  return {
    code: 'ambiguousNumber',
    detail: `${cell.replace('.', '')} oder ${cell.replace('.', ',')}`,
  }
}

function plainNumber(cell: string): string | undefined {
  if (/^-?\d+$/.test(cell)) return cell
  if (/^-?\d*,\d+$/.test(cell)) return cell.replace(',', '.')
  if (/^-?\d*\.\d+$/.test(cell)) return cell
  if (/^-?\d{1,3}(\.\d{3})+(,\d*)?$/.test(cell)) return cell.replaceAll('.', '').replace(',', '.')
  return undefined
}
