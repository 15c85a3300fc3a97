import type { ReceiptRow } from '#src/readings/receipt-queries.ts'
import { counts, type SubmissionWay, standingOf } from '#src/readings/receipts/standing.ts'
import type { IconName } from '#templates/components/icon.tsx'
import { readingTexts } from '#templates/readings/texts.ts'
import { reviewReason } from '#templates/readings/way-texts.ts'
import type { Language, SignedInCustomer, View } from '#templates/view.ts'
import { standingTexts } from './standing-texts.ts'

interface ReceiptHead {
  title: string
  lead: string
  sign: IconName
  isGood: boolean
}

/** What a receipt says first: that its values count, or why they do not (any more). */
export function receiptHead(
  { language }: View,
  customer: SignedInCustomer,
  way: SubmissionWay,
): ReceiptHead {
  const { titles, leads } = standingTexts[language]
  const standing = standingOf(way)
  if (standing === 'corrected' || standing === 'withdrawn' || standing === 'rejected') {
    const sign = standing === 'rejected' ? 'note' : 'withdrawn'
    return { title: titles[standing], lead: leads[standing], sign, isGood: counts(standing) }
  }
  return {
    title: way.corrects ? titles.correcting : titles.counting,
    lead: readingTexts[language].receipt.lead(customer.name, customer.email),
    sign: 'check',
    isGood: true,
  }
}

/** Why one of the readings is looked at, or was rejected. */
export function reasonOf(rows: ReceiptRow[], language: Language): string | undefined {
  const inReview = rows.find(({ status }) => status === 'inReview')
  if (inReview) return reviewReason(inReview, language)
  return rows.find(({ rejectionReason }) => rejectionReason)?.rejectionReason ?? undefined
}
