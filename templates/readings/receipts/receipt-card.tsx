import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ReceiptRow } from '#src/readings/receipt-queries.ts'
import { showCheckCode } from '#src/readings/receipts/check-code.ts'
import { formatDayLong, formatMoment } from '#templates/format.ts'
import { ReceiptTable } from '#templates/readings/receipt-table.tsx'
import { readingTexts } from '#templates/readings/texts.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { standingTexts } from './standing-texts.ts'

interface ReceiptCardProps {
  view: View
  customer: SignedInCustomer
  rows: [ReceiptRow, ...ReceiptRow[]]
}

/** What was reported, by whom and when, and the code that shows that it is genuine. */
export function ReceiptCard(props: ReceiptCardProps): JSX.Element {
  const { view, customer, rows } = props
  const { language } = view
  const words = readingTexts[language].receipt
  const more = standingTexts[language]
  const [first] = rows
  return (
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
      <p class="small muted">
        {more.checkCode} <strong class="nowrap check-code">{showCheckCode(first.checkCode)}</strong>
        . {more.checkCodeHint(view.host + view.paths.checkReceipt())}
      </p>
    </section>
  )
}

/** The addresses that a submission is about, each once. */
export function addressesOf(rows: ReceiptRow[]): string[] {
  const addresses = rows.map((row) => {
    const street = [row.street, row.houseNumber].filter(Boolean).join(' ')
    const city = [row.postalCode, row.city].filter(Boolean).join(' ')
    return [street, city].filter(Boolean).join(', ')
  })
  return [...new Set(addresses)].filter(Boolean)
}
