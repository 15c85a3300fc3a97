import type { JSX } from 'hono/jsx/jsx-runtime'
import type { InstalmentReceiptRow } from '#src/instalments/queries.ts'
import { Icon } from '#templates/components/icon.tsx'
import { StackingTable } from '#templates/components/stacking-table.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { contractName } from './contract-name.ts'
import { formatEuro } from './euro.ts'
import { instalmentReceiptTexts } from './receipt-texts.ts'

interface InstalmentReceiptPageProps {
  view: View & { customer: SignedInCustomer }
  rows: [InstalmentReceiptRow, ...InstalmentReceiptRow[]]
  /** Somebody wanted to take it back when billing had it already. */
  isTooLate?: boolean
}

/** The receipt of a change: its number, old beside new, how far it has come, and the way back. */
export function InstalmentReceiptPage(props: InstalmentReceiptPageProps): JSX.Element {
  const { view, rows, isTooLate } = props
  const words = instalmentReceiptTexts[view.language]
  const isWithdrawn = rows[0].withdrawnAt !== null
  const title = isWithdrawn ? words.withdrawnTitle : words.title
  return (
    <PortalPage
      view={view}
      title={title}
      width="receipt"
      errors={isTooLate ? [{ field: 'weiter', message: words.tooLate }] : []}
      errorNote={words.failedNote}
      hasOwnHeading
    >
      <div class="page-head receipt-head">
        <span class="receipt-sign no-print">
          <Icon name={isWithdrawn ? 'withdrawn' : 'check'} />
        </span>
        <div class="stack stack-s">
          <h1>{title}</h1>
          <p class="lead">{isWithdrawn ? words.withdrawnLead : words.lead(view.customer.email)}</p>
        </div>
      </div>
      <div class="main-aside">
        <div class="stack">
          <Change {...props} />
          <p class="actions no-print">
            <a class="button" href={view.paths.instalment()}>
              {words.back}
            </a>
          </p>
        </div>
        {!isWithdrawn && <Way {...props} />}
      </div>
    </PortalPage>
  )
}

function Change({ view, rows }: InstalmentReceiptPageProps): JSX.Element {
  const { language } = view
  const words = instalmentReceiptTexts[language]
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
        <dd>{formatMoment(first.recordedAt, language)}</dd>
        {first.withdrawnAt ? (
          <>
            <dt>{words.withdrawn}</dt>
            <dd>{formatMoment(first.withdrawnAt, language)}</dd>
          </>
        ) : (
          <>
            <dt>{words.validFrom}</dt>
            <dd>{words.day(first.validFrom)}</dd>
          </>
        )}
      </dl>
      <StackingTable caption={words.caption} columns={[words.contract, words.before, words.amount]}>
        {rows.map((row) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {contractName(row, language)}
              <span class="sub">{row.contractNumber}</span>
            </th>
            <td role="cell" class="n" data-label={words.before}>
              {formatEuro(row.before ?? '0', language)}
            </td>
            <td role="cell" class="n" data-label={words.amount}>
              <strong>{formatEuro(row.amount, language)}</strong>
            </td>
          </tr>
        ))}
      </StackingTable>
    </section>
  )
}

function Way({ view, rows }: InstalmentReceiptPageProps): JSX.Element {
  const { language } = view
  const words = instalmentReceiptTexts[language]
  const [{ reference, recordedAt, handedOverAt }] = rows
  const isOverruled = rows.some(({ overruledAt }) => overruledAt !== null)
  const isTaken = rows.every(({ confirmedAt }) => confirmedAt !== null)
  return (
    <section class="stack" aria-labelledby="weiter">
      <h2 class="h3" id="weiter">
        {words.next}
      </h2>
      <ol class="way">
        <li class="done">
          <span>
            {words.way.sent} <small>{formatMoment(recordedAt, language)}</small>
          </span>
        </li>
        <li class={handedOverAt ? 'done' : 'now'}>
          <span>
            {words.way.handedOver}{' '}
            <small>
              {handedOverAt ? formatMoment(handedOverAt, language) : words.way.handedOverSoon}
            </small>
          </span>
        </li>
        {isOverruled ? (
          <li class="now">
            <span>
              {words.way.overruled} <small>{words.way.overruledNote}</small>
            </span>
          </li>
        ) : (
          <li class={isTaken ? 'done' : handedOverAt ? 'now' : undefined}>
            <span>
              {words.way.taken} {!isTaken && <small>{words.way.takenLater}</small>}
            </span>
          </li>
        )}
      </ol>
      {!handedOverAt && !isTaken && !isOverruled && (
        <form class="no-print" method="post" action={view.paths.withdrawInstalment(reference)}>
          <SubmitButton look="second">{words.withdraw}</SubmitButton>
        </form>
      )}
    </section>
  )
}
