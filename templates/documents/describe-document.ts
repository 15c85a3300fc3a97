import type { ListedDocument } from '#src/documents/queries.ts'
import { formatAmount, formatDayLong } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'
import { documentTexts } from './texts.ts'

/** '212,60 €', '142,00 € im Monat', '86,14 € Guthaben'; undefined where it says nothing of money. */
export function amountWords(
  { amount, kind }: Pick<ListedDocument, 'amount' | 'kind'>,
  language: Language,
): string | undefined {
  if (amount === null) return undefined
  const words = documentTexts[language]
  const isCredit = amount.startsWith('-')
  const euros = `${formatAmount(isCredit ? amount.slice(1) : amount, language)}\u00a0€`
  if (isCredit) return words.credit(euros)
  return kind === 'instalmentChange' ? words.perMonth(euros) : euros
}

/** What stands below a title: 'Rechnung · 9. Januar 2026 · fällig am 27. Januar 2026'. */
export function documentLine(document: ListedDocument, language: Language): string {
  const { kind, issuedOn, dueOn, contractNumber } = document
  const words = documentTexts[language]
  const isOfContract = kind === 'contract' && contractNumber !== null
  const parts = [
    isOfContract ? words.contract(contractNumber) : words.kinds[kind],
    unbroken(formatDayLong(issuedOn, language)),
    dueOn && words.dueOn(unbroken(formatDayLong(dueOn, language))),
  ]
  return parts.filter(Boolean).join(' · ')
}

function unbroken(day: string): string {
  return day.replaceAll(' ', '\u00a0')
}
