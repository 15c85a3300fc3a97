export type TypedAmount = { amount: string } | { problem: 'notAnAmount' | 'tooFine' }

/** Thousands by dots, blanks or apostrophes; cents after a comma. */
const german = /^(\d{1,3}(?:[.\s']\d{3})+|\d{1,8})(?:,(\d*))?$/

/**
 * Understands euros as people write them: `85`, `85,5`, `85,50 €`, `85.50`, `1.085,00 EUR`. A dot
 * before three figures groups thousands, before one or two it is a comma.
 * @returns an exact decimal with two places: '85.50'
 */
export function readTypedAmount(typed: string): TypedAmount {
  const text = typed
    .normalize('NFKC')
    .replace(/€|eur(o)?\b/gi, '')
    .trim()
    .replace(/,[-–—]+$/, '')
    .replace(/^(\d+)\.(\d{1,2})$/, '$1,$2')
  const [, before, cents = ''] = german.exec(text) ?? []
  const whole = before?.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  if (whole === undefined || whole.length > 8) return { problem: 'notAnAmount' }
  if (cents.length > 2) return { problem: 'tooFine' }
  return { amount: `${whole}.${cents.padEnd(2, '0')}` }
}
