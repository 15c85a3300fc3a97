import type { Finding } from '#src/plausibility/finding.ts'
import type { FormRow } from './queries.ts'

/**
 * A first reading typed without its comma: nothing is known to weigh it against, but exactly as
 * many figures as the register shows tell where the comma belongs.
 */
export function withComma(finding: Finding, row: FormRow): Finding {
  if (finding.code !== 'tooManyDigits' || finding.proposal || finding.previous) return finding
  const figures = finding.typed.replace(/\s/g, '')
  const { integerDigits, decimalDigits } = row
  const isWhole = /^\d+$/.test(figures) && figures.length === integerDigits + decimalDigits
  if (!isWhole || decimalDigits === 0) return finding
  const whole = figures.slice(0, integerDigits).replace(/^0+(?=\d)/, '')
  const value = `${whole}.${figures.slice(integerDigits)}`
  return { ...finding, proposal: { value, cause: 'decimalsTyped' } }
}
