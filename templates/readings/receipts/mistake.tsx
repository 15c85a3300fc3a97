import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ReceiptRow } from '#src/readings/receipt-queries.ts'
import type { Standing } from '#src/readings/receipts/standing.ts'
import type { View } from '#templates/view.ts'
import { standingTexts } from './standing-texts.ts'

interface MistakeProps {
  view: View
  rows: [ReceiptRow, ...ReceiptRow[]]
  standing: Standing
}

/** What somebody can do who has mistyped: alone, or with the help of people. */
export function Mistake({ view, rows, standing }: MistakeProps): JSX.Element | null {
  const words = standingTexts[view.language]
  if (standing === 'corrected' || standing === 'withdrawn') return null
  const [{ reference, inquiryReference, inquiryStep }] = rows
  const isFetched = rows.some((row) => row.isFetched)
  const text = isFetched
    ? words.mistakeFetched
    : standing === 'rejected'
      ? words.mistakeRejected
      : words.mistakeOpen
  return (
    <section class="card card-quiet no-print" aria-labelledby="vertippt">
      <h2 class="h4" id="vertippt">
        {words.mistake}
      </h2>
      <p class="small">{text}</p>
      {inquiryReference && (
        <p class="small">
          {words.inquiry}:{' '}
          <a class="nowrap" href={view.paths.inquiry(inquiryReference)}>
            {words.inquiryNumber(inquiryReference)}
          </a>
          , {words.inquirySteps[inquiryStep ?? 'waiting']}.
        </p>
      )}
      <p class="list-links small">
        <a href={view.paths.correctSubmission(reference)}>{words.correct}</a>
        {!isFetched && standing !== 'rejected' && (
          <a href={view.paths.withdrawSubmission(reference)}>{words.withdraw}</a>
        )}
      </p>
    </section>
  )
}
