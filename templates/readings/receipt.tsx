import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ReceiptMark } from '#src/paths.ts'
import type { ReceiptRow } from '#src/readings/receipt-queries.ts'
import { standingOf, wayOf } from '#src/readings/receipts/standing.ts'
import { Icon } from '#templates/components/icon.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { FieldError, SignedInCustomer, View } from '#templates/view.ts'
import { canHavePhoto, MeterPhotos } from './photo/meter-photos.tsx'
import { photoTexts } from './photo/photo-texts.ts'
import { Mistake } from './receipts/mistake.tsx'
import { ReceiptCard } from './receipts/receipt-card.tsx'
import { reasonOf, receiptHead } from './receipts/receipt-head.ts'
import { standingTexts } from './receipts/standing-texts.ts'
import { readingTexts } from './texts.ts'
import { WayOfSubmission } from './way-of-submission.tsx'

interface ReceiptPageProps {
  view: View
  customer: SignedInCustomer
  rows: [ReceiptRow, ...ReceiptRow[]]
  /** Why the photo that was just sent was not taken. */
  photoRefusal?: FieldError
  /** What was just done to it. */
  done?: ReceiptMark | undefined
}

/** The receipt of one submission: its number, its values, and what happens next. One page on paper. */
export function ReceiptPage(props: ReceiptPageProps): JSX.Element {
  const { view, customer, rows, photoRefusal, done } = props
  const { language } = view
  const words = readingTexts[language].receipt
  const way = wayOf(rows)
  const standing = standingOf(way)
  const head = receiptHead(view, customer, way)
  return (
    <PortalPage
      view={view}
      title={head.title}
      current="readings"
      width="receipt"
      flash={done && standingTexts[language].flashes[done]}
      errors={photoRefusal && [photoRefusal]}
      errorNote={photoTexts[language].stillReported}
      hasOwnHeading
    >
      <div class="page-head receipt-head">
        <span class={head.isGood ? 'receipt-sign no-print' : 'receipt-sign is-over no-print'}>
          <Icon name={head.sign} />
        </span>
        <div class="stack stack-s">
          <h1>{head.title}</h1>
          <p class="lead">{head.lead}</p>
        </div>
      </div>
      <div class="main-aside">
        <div class="stack">
          <ReceiptCard view={view} customer={customer} rows={rows} />
          {rows.some(canHavePhoto) && (
            <MeterPhotos view={view} rows={rows} refusal={photoRefusal} />
          )}
          <p class="actions no-print">
            <a class="button" href={view.paths.receiptPdf(rows[0].reference)}>
              <Icon name="document" />
              {standingTexts[language].pdf}
            </a>
            <a class="button button-second" href={view.paths.readings()}>
              {words.more}
            </a>
            <a class="button button-quiet" href={view.paths.submissions()}>
              {standingTexts[language].list.all}
            </a>
          </p>
          <p class="small muted no-print">{words.print}</p>
        </div>
        <aside class="stack" aria-labelledby="weiter">
          <section aria-labelledby="weiter">
            <h2 class="h3" id="weiter">
              {head.isGood ? words.next : standingTexts[language].became}
            </h2>
            <div class="gap-top">
              <WayOfSubmission view={view} way={way} reason={reasonOf(rows, language)} />
            </div>
          </section>
          <Mistake view={view} rows={rows} standing={standing} />
        </aside>
      </div>
    </PortalPage>
  )
}
