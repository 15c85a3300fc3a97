export interface RegisterDigits {
  integerDigits: number
  decimalDigits: number
}

export type TypedProblem = 'notANumber' | 'ambiguousDecimals' | 'tooManyDigits' | 'tooManyDecimals'

/** The digits as typed, or why no number can be made of them. */
export type SplitTyped = TypedDigits | 'notANumber' | 'ambiguousDecimals'

export interface TypedDigits {
  /** Digits before the comma as typed, leading zeros kept. */
  integer: string
  /** Digits after the comma as typed; '' when none were typed. */
  decimals: string
}

/**
 * Reads what a customer typed, the German way first: '12.345,6', '12 345', '012345', '12345,6 kWh'.
 * The value is an exact decimal with a dot, without leading zeros.
 */
export function readTypedValue(typed: string, register: RegisterDigits): ReadTyped {
  return readDigits(splitTyped(typed, register), register)
}

export type ReadTyped = { value: string } | { problem: TypedProblem }

/** The same for what has been split already. */
export function readDigits(digits: SplitTyped, register: RegisterDigits): ReadTyped {
  if (typeof digits === 'string') return { problem: digits }
  const integer = withoutLeadingZeros(digits.integer)
  if (integer.length > integerDigitsOf(register)) return { problem: 'tooManyDigits' }
  const decimals = withoutSpareZeros(digits.decimals, register)
  if (decimals.length > decimalDigitsOf(register)) return { problem: 'tooManyDecimals' }
  return { value: joinDigits(integer, decimals) }
}

export function splitTyped(typed: string, register: RegisterDigits): SplitTyped {
  const text = plainText(typed)
  if (text === undefined) return 'notANumber'
  if (isAmbiguous(text, register)) return 'ambiguousDecimals'
  if (/^\d+[.,]?$/.test(text)) return { integer: text.replace(/\D/, ''), decimals: '' }
  if (/^\d+,\d+$/.test(text)) return splitAt(text, ',')
  if (isGroupedByDots(text, register)) return splitAt(text.replaceAll('.', ''), ',')
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text) || /^\d{1,3}(,\d{3}){2,}$/.test(text))
    return splitAt(text.replaceAll(',', ''), '.')
  if (/^\d+\.\d+$/.test(text)) return splitAt(text, '.')
  return 'notANumber'
}

/** Both ways to understand a typed value like '1.234' on a register with three decimals. */
export function bothReadings(typed: string): { grouped: string; decimal: string } | undefined {
  const text = plainText(typed)
  if (text === undefined || !/^\d{1,3}\.\d{3}$/.test(text)) return undefined
  const [head = '', tail = ''] = text.split('.')
  return {
    grouped: withoutLeadingZeros(head + tail),
    decimal: joinDigits(withoutLeadingZeros(head), tail),
  }
}

/** Digits before the comma; where the meter's data do not tell, as many as any meter has. */
export function integerDigitsOf(register: RegisterDigits): number {
  const { integerDigits } = register
  return Number.isInteger(integerDigits) && integerDigits > 0 ? Math.min(integerDigits, 12) : 12
}

export function withoutLeadingZeros(integer: string): string {
  return integer.replace(/^0+(?=\d)/, '')
}

export function joinDigits(integer: string, decimals: string): string {
  return decimals ? `${integer}.${decimals}` : integer
}

function decimalDigitsOf(register: RegisterDigits): number {
  const { decimalDigits } = register
  return Number.isInteger(decimalDigits) && decimalDigits >= 0 ? Math.min(decimalDigits, 6) : 6
}

/** ASCII digits, dots and commas without blanks and unit; undefined when anything else is left. */
function plainText(typed: string): string | undefined {
  if (typed.length > 60) return undefined
  const text = typed
    .replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b'’]/g, '')
    .replace(/(?<=[\d.,])(kwh|mwh|gwh|wh|gj|m³|m3|m\^3|cbm|kubikmeter)$/i, '')
  return /^\d[\d.,]*$/.test(text) ? text : undefined
}

/** '1.234' may be one thousand or one and a bit where the register shows three decimals. */
function isAmbiguous(text: string, register: RegisterDigits): boolean {
  if (!/^\d{1,3}\.\d{3}$/.test(text) || decimalDigitsOf(register) < 3) return false
  const grouped = withoutLeadingZeros(text.replace('.', ''))
  return !/^0\./.test(text) && grouped.length <= integerDigitsOf(register)
}

function isGroupedByDots(text: string, register: RegisterDigits): boolean {
  if (/^\d{1,3}(\.\d{3})+,\d*$/.test(text) || /^\d{1,3}(\.\d{3}){2,}$/.test(text)) return true
  return /^\d{1,3}\.\d{3}$/.test(text) && !/^0\./.test(text) && decimalDigitsOf(register) < 3
}

function splitAt(text: string, mark: string): TypedDigits {
  const [integer = '', decimals = ''] = text.split(mark)
  return { integer, decimals }
}

function withoutSpareZeros(decimals: string, register: RegisterDigits): string {
  const shown = decimalDigitsOf(register)
  return decimals.slice(0, shown) + decimals.slice(shown).replace(/0+$/, '')
}
