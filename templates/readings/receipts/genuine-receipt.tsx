import type { JSX } from 'hono/jsx/jsx-runtime'
import { showCheckCode } from '#src/readings/receipts/check-code.ts'
import type { PrintedRow } from '#src/readings/receipts/check-queries.ts'
import { type Standing, standingOf, wayOf } from '#src/readings/receipts/standing.ts'
import { Alert } from '#templates/components/alert.tsx'
import { StackingTable } from '#templates/components/stacking-table.tsx'
import { formatDayLong, formatMeterValue, formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { registerOfCommodity } from '#templates/readings/meter-names.ts'
import { readingTexts } from '#templates/readings/texts.ts'
import type { Language, View } from '#templates/view.ts'
import { checkTexts } from './check-texts.ts'

interface GenuineReceiptPageProps {
  view: View
  rows: [PrintedRow, ...PrintedRow[]]
}

/** What is printed on a genuine receipt, and whether it still counts; nothing about the person. */
export function GenuineReceiptPage({ view, rows }: GenuineReceiptPageProps): JSX.Element {
  const { language } = view
  const words = checkTexts[language]
  const receipt = readingTexts[language].receipt
  const [first] = rows
  return (
    <PortalPage view={view} title={words.genuine} lead={words.genuineLead} width="form">
      <div class="stack">
        <Still rows={rows} language={language} />
        <section class="card" aria-labelledby="beleg">
          <h2 class="h3" id="beleg">
            {words.printed}
          </h2>
          <dl class="facts">
            <dt>{receipt.reference}</dt>
            <dd>
              <strong class="reference">{first.reference}</strong>
            </dd>
            <dt>{words.label}</dt>
            <dd>{showCheckCode(first.checkCode)}</dd>
            <dt>{receipt.sent}</dt>
            <dd>{formatMoment(first.sentAt, language)}</dd>
            <dt>{receipt.readOn}</dt>
            <dd>{formatDayLong(first.readOn, language)}</dd>
          </dl>
          <StackingTable caption={words.caption} columns={[receipt.meter, words.value]}>
            {rows.map((row) => (
              <tr role="row">
                <th scope="row" role="rowheader">
                  {registerOfCommodity(row, language)}
                  <span class="sub">{row.meterNumber}</span>
                </th>
                <td role="cell" class="n" data-label={words.value}>
                  <strong>
                    {formatMeterValue(row.value, language)}
                    {'\u00a0'}
                    {row.unit}
                  </strong>
                </td>
              </tr>
            ))}
          </StackingTable>
          <p class="small muted">{words.noPerson}</p>
        </section>
        <p class="actions no-print">
          <a class="button button-second" href={view.paths.checkReceipt()}>
            {words.another}
          </a>
        </p>
      </div>
    </PortalPage>
  )
}

/** Whether the report behind the receipt still counts. */
function Still(props: { rows: [PrintedRow, ...PrintedRow[]]; language: Language }): JSX.Element {
  const { rows, language } = props
  const { still } = checkTexts[language]
  const standing = standingOf(wayOf(rows))
  const [{ withdrawnAt }] = rows
  const at = withdrawnAt ? formatMoment(withdrawnAt, language) : ''
  const said: Partial<Record<Standing, [title: string, text: string]>> = {
    inReview: [still.inReview, still.inReviewText],
    corrected: [still.corrected, still.correctedText(at)],
    withdrawn: [still.withdrawn, still.withdrawnText(at)],
    rejected: [still.rejected, still.rejectedText],
  }
  const [title, text] = said[standing] ?? [still.valid, still.validText]
  return (
    <Alert tone={said[standing] ? 'warn' : 'good'} title={title}>
      <p>{text}</p>
    </Alert>
  )
}
