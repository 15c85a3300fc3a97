import { formatAmount } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'

/** '85.00' → '85,00 €'. */
export function formatEuro(amount: string, language: Language): string {
  return `${formatAmount(amount, language)}\u00a0€`
}

/** An estimate is no bill: to ten euros, '1.240 €'. */
export function roughEuro(amount: number, language: Language): string {
  return formatEuro(String(Math.round(Math.abs(amount) / 10) * 10), language)
}
