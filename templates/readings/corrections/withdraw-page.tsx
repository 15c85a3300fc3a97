import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/readings/forms.ts'
import type { ReceiptRow } from '#src/readings/receipt-queries.ts'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { ReceiptTable } from '#templates/readings/receipt-table.tsx'
import type { View } from '#templates/view.ts'
import { correctionTexts } from './correction-texts.ts'

interface WithdrawPageProps {
  view: View
  rows: [ReceiptRow, ...ReceiptRow[]]
  why: string
}

/** What would count no longer, before it is so. */
export function WithdrawPage({ view, rows, why }: WithdrawPageProps): JSX.Element {
  const { language, paths } = view
  const words = correctionTexts[language].withdraw
  const [{ reference }] = rows
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead(reference)}
      current="readings"
      width="form"
    >
      <form class="stack" method="post" action={paths.withdrawSubmission(reference)}>
        <section class="card" aria-labelledby="werte">
          <h2 class="h3" id="werte">
            {words.what}
          </h2>
          <ReceiptTable rows={rows} language={language} />
          <Field
            name={fieldNames.why}
            label={words.why}
            value={why}
            language={language}
            isOptional
          />
          <p class="small muted">{words.kept}</p>
        </section>
        <p class="actions">
          <SubmitButton>{words.send}</SubmitButton>
          <a class="button button-second" href={paths.correctSubmission(reference)}>
            {words.rather}
          </a>
          <a class="button button-quiet" href={paths.receipt(reference)}>
            {words.back}
          </a>
        </p>
      </form>
    </PortalPage>
  )
}
