import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SentInquiry } from '#src/inquiries/sent-inquiry-queries.ts'
import type { ReceiptRow } from '#src/readings/receipt-queries.ts'
import { SentInquiryPage } from '#templates/inquiries/sent-inquiry.tsx'
import { ReceiptTable } from '#templates/readings/receipt-table.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { sentMoveTexts } from './sent-texts.ts'

interface MoveReceiptPageProps {
  view: View & { customer: SignedInCustomer }
  sent: SentInquiry
  /** The final readings, where they came with it. */
  rows: [ReceiptRow, ...ReceiptRow[]] | undefined
}

export function MoveReceiptPage({ view, sent, rows }: MoveReceiptPageProps): JSX.Element {
  const words = sentMoveTexts[view.language].receipt
  return (
    <SentInquiryPage
      view={view}
      sent={sent}
      title={words.title}
      lead={words.lead}
      next={words.next}
    >
      {rows && (
        <section class="card" aria-labelledby="endstaende">
          <h2 class="h3" id="endstaende">
            {words.readings}
          </h2>
          <ReceiptTable rows={rows} language={view.language} />
        </section>
      )}
    </SentInquiryPage>
  )
}
