import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ReceiptRow } from '#src/readings/receipt-queries.ts'
import { Icon } from '#templates/components/icon.tsx'
import { formatDayLong, formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { FieldError, SignedInCustomer, View } from '#templates/view.ts'
import { canHavePhoto, MeterPhotos } from './photo/meter-photos.tsx'
import { photoTexts } from './photo/photo-texts.ts'
import { ReceiptTable } from './receipt-table.tsx'
import { readingTexts } from './texts.ts'

interface ReceiptPageProps {
  view: View
  customer: SignedInCustomer
  rows: [ReceiptRow, ...ReceiptRow[]]
  /** Why the photo that was just sent was not taken. */
  photoRefusal?: FieldError
}

/** The receipt of one submission: its number, its values, and what happens next. One page on paper. */
export function ReceiptPage(props: ReceiptPageProps): JSX.Element {
  const { view, customer, rows, photoRefusal } = props
  const { language } = view
  const words = readingTexts[language].receipt
  const [first] = rows
  return (
    <PortalPage
      view={view}
      title={words.title}
      current="readings"
      width="receipt"
      errors={photoRefusal && [photoRefusal]}
      errorNote={photoTexts[language].stillReported}
      hasOwnHeading
    >
      <div class="page-head receipt-head">
        <span class="receipt-sign no-print">
          <Icon name="check" />
        </span>
        <div class="stack stack-s">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead(customer.name, customer.email)}</p>
        </div>
      </div>
      <div class="main-aside">
        <div class="stack">
          <section class="card" aria-labelledby="beleg">
            <h2 class="h3" id="beleg">
              {words.yours}
            </h2>
            <dl class="facts">
              <dt>{words.reference}</dt>
              <dd>
                <strong class="reference">{first.reference}</strong>
              </dd>
              <dt>{words.sent}</dt>
              <dd>{formatMoment(first.sentAt, language)}</dd>
              <dt>{words.readOn}</dt>
              <dd>{words.byYou(formatDayLong(first.readOn, language))}</dd>
              <dt>{words.customerNumber}</dt>
              <dd>{customer.customerNumber}</dd>
              <dt>{words.deliveryAddress}</dt>
              {addressesOf(rows).map((address) => (
                <dd>{address}</dd>
              ))}
            </dl>
            <ReceiptTable rows={rows} language={language} />
          </section>
          {rows.some(canHavePhoto) && (
            <MeterPhotos view={view} rows={rows} refusal={photoRefusal} />
          )}
          <p class="actions no-print">
            <a class="button" href={view.paths.overview()}>
              {words.overview}
            </a>
            <a class="button button-second" href={view.paths.readings()}>
              {words.more}
            </a>
          </p>
          <p class="small muted no-print">{words.print}</p>
        </div>
        <aside class="stack" aria-label={words.next}>
          <Way view={view} rows={rows} />
          <section class="card card-quiet no-print" aria-labelledby="vertippt">
            <h2 class="h4" id="vertippt">
              {words.mistake}
            </h2>
            <p class="small">{words.mistakeText}</p>
            <p class="small">
              <a
                href={`mailto:${view.utility.email}?subject=${encodeURIComponent(words.mistakeSubject(first.reference))}`}
              >
                {words.mistakeLink}
              </a>
            </p>
          </section>
        </aside>
      </div>
    </PortalPage>
  )
}

/** How far the report has come on its way to billing. */
function Way({ view, rows }: { view: View; rows: [ReceiptRow, ...ReceiptRow[]] }): JSX.Element {
  const { language } = view
  const words = readingTexts[language].receipt
  const [first] = rows
  const isInReview = rows.some((row) => row.status === 'inReview')
  const handedOverAt = rows.find((row) => row.handedOverAt)?.handedOverAt
  const isTaken = rows.every((row) => row.confirmedAt)
  return (
    <section aria-labelledby="weiter">
      <h2 class="h3" id="weiter">
        {words.next}
      </h2>
      <ol class="way gap-top">
        <li class="done">
          <span>
            {words.way.sent} <small>{formatMoment(first.sentAt, language)}</small>
          </span>
        </li>
        <li class={isInReview ? 'now' : 'done'}>
          <span>
            {isInReview ? words.way.inReview : words.way.checked}{' '}
            {isInReview && <small>{words.way.inReviewNote}</small>}
          </span>
        </li>
        <li class={isInReview ? undefined : handedOverAt ? 'done' : 'now'}>
          <span>
            {words.way.handedOver}{' '}
            <small>
              {handedOverAt
                ? formatMoment(new Date(handedOverAt), language)
                : words.way.handedOverSoon}
            </small>
          </span>
        </li>
        <li class={isTaken ? 'done' : handedOverAt ? 'now' : undefined}>
          <span>
            {words.way.taken} {!isTaken && <small>{words.way.takenLater}</small>}
          </span>
        </li>
      </ol>
    </section>
  )
}

function addressesOf(rows: ReceiptRow[]): string[] {
  const addresses = rows.map((row) => {
    const street = [row.street, row.houseNumber].filter(Boolean).join(' ')
    const city = [row.postalCode, row.city].filter(Boolean).join(' ')
    return [street, city].filter(Boolean).join(', ')
  })
  return [...new Set(addresses)].filter(Boolean)
}
