import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ReceiptRow } from '#src/readings/receipt-queries.ts'
import { StackingTable } from '#templates/components/stacking-table.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatDay, formatMeterValue, formatQuantity } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'
import { registerOfCommodity } from './meter-names.ts'
import { readingTexts } from './texts.ts'
import { reviewReason } from './way-texts.ts'

interface ReceiptTableProps {
  rows: [ReceiptRow, ...ReceiptRow[]]
  language: Language
}

/** What was reported, line by line; on a phone each line becomes a block. */
export function ReceiptTable({ rows, language }: ReceiptTableProps): JSX.Element {
  const words = readingTexts[language].receipt
  const readOn = formatDay(rows[0].readOn, language)
  return (
    <StackingTable
      caption={words.caption}
      columns={[words.meter, words.before, readOn, words.consumption]}
    >
      {rows.map((row) => (
        <ReceiptLine row={row} readOn={readOn} language={language} />
      ))}
    </StackingTable>
  )
}

function ReceiptLine(props: { row: ReceiptRow; readOn: string; language: Language }): JSX.Element {
  const { row, readOn, language } = props
  const words = readingTexts[language]
  const { previous, consumption } = row.finding
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {registerOfCommodity(row, language)}
        <span class="sub">{row.meterNumber}</span>
        {row.status === 'inReview' && (
          <>
            <Tag tone="warn" icon="clock">
              {words.inReview}
            </Tag>
            <span class="sub">{reviewReason(row, language)}</span>
          </>
        )}
      </th>
      <td role="cell" class="n" data-label={words.receipt.before}>
        {previous && (
          <span>
            {formatMeterValue(previous.value, language)}{' '}
            <span class="sub">{formatDay(previous.readOn, language)}</span>
          </span>
        )}
      </td>
      <td role="cell" class="n" data-label={readOn}>
        <strong>{formatMeterValue(row.value, language)}</strong>
      </td>
      <td role="cell" class="n" data-label={words.receipt.consumption}>
        {consumption !== undefined && formatQuantity(consumption, row.unit, language)}
      </td>
    </tr>
  )
}
