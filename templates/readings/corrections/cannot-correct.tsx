import type { JSX } from 'hono/jsx/jsx-runtime'
import type { TakingBackRefusal } from '#src/readings/corrections/take-back.ts'
import type { ReceiptRow } from '#src/readings/receipt-queries.ts'
import { formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { correctionTexts } from './correction-texts.ts'

interface CannotCorrectPageProps {
  view: View
  wish: 'correct' | 'withdraw'
  refusal: TakingBackRefusal
  receipt: ReceiptRow
}

/** Why a submission cannot be corrected or taken back (any more), and the way on. */
export function CannotCorrectPage(props: CannotCorrectPageProps): JSX.Element {
  const { view, wish, receipt } = props
  const words = correctionTexts[view.language].refused
  return (
    <PortalPage
      view={view}
      title={wish === 'correct' ? words.correctTitle : words.withdrawTitle}
      lead={reasonIn(props)}
      current="readings"
      width="form"
    >
      <p class="actions">
        <WayOn {...props} />
        <a class="button button-second" href={view.paths.receipt(receipt.reference)}>
          {words.toReceipt}
        </a>
      </p>
    </PortalPage>
  )
}

function reasonIn({ view, refusal, receipt }: CannotCorrectPageProps): string {
  const { language } = view
  const words = correctionTexts[language].refused
  if (refusal === 'fetched') return words.fetched
  const at = receipt.withdrawnAt ? formatMoment(receipt.withdrawnAt, language) : ''
  return receipt.correctedBy ? words.corrected(at, receipt.correctedBy) : words.withdrawn(at)
}

function WayOn({ view, refusal, receipt }: CannotCorrectPageProps): JSX.Element {
  const { paths, language } = view
  const words = correctionTexts[language].refused
  const [address, name] =
    refusal === 'fetched'
      ? [paths.correctSubmission(receipt.reference), words.toCorrection]
      : receipt.correctedBy
        ? [paths.receipt(receipt.correctedBy), words.toNewer]
        : [paths.submissions(), words.toSubmissions]
  return (
    <a class="button" href={address}>
      {name}
    </a>
  )
}
