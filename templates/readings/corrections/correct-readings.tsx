import type { JSX } from 'hono/jsx/jsx-runtime'
import type { FormMeter } from '#src/readings/reading-form.ts'
import { Alert } from '#templates/components/alert.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { ReadingForm, type TypedForm } from '#templates/readings/submit-readings.tsx'
import { readingTexts } from '#templates/readings/texts.ts'
import type { View } from '#templates/view.ts'
import { correctionTexts } from './correction-texts.ts'

export interface CorrectReadingsPageProps {
  view: View
  meters: FormMeter[]
  form: TypedForm
  reference: string
  /** Whether the customer can still do it alone, or people will look at it. */
  state: 'open' | 'fetched' | 'taken' | 'justFetched'
  /** A correction of the same report that waits already. */
  inquiryReference: string | null
}

/** "Meldung berichtigen": the reading form with what was sent, and the same check. */
export function CorrectReadingsPage(props: CorrectReadingsPageProps): JSX.Element {
  const { view, meters, form, reference, state } = props
  const words = correctionTexts[view.language]
  const isOpen = state === 'open'
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={isOpen ? words.lead(reference) : words.askingLead(reference)}
      current="readings"
      width="form"
      errors={form.errors}
      errorNote={readingTexts[view.language].failedNote}
      needsHtmx
      scripts={['take-proposal']}
    >
      <Notices {...props} />
      <ReadingForm view={view} meters={meters} form={form} />
      <p class="row gap-top small">
        {isOpen && <a href={view.paths.withdrawSubmission(reference)}>{words.notAtAll}</a>}
        <a href={view.paths.receipt(reference)}>{words.back}</a>
      </p>
    </PortalPage>
  )
}

function Notices({ view, state, inquiryReference }: CorrectReadingsPageProps): JSX.Element {
  const words = correctionTexts[view.language]
  return (
    <>
      {state === 'justFetched' && (
        <Alert tone="warn" title={words.justFetchedTitle}>
          <p>{words.justFetched}</p>
        </Alert>
      )}
      {(state === 'fetched' || state === 'taken') && (
        <Alert tone="brand" title={state === 'taken' ? words.takenTitle : words.fetchedTitle}>
          <p>{words.fetched}</p>
        </Alert>
      )}
      {inquiryReference && (
        <Alert tone="warn" title={words.askedTitle}>
          <p>{words.asked(inquiryReference)}</p>
        </Alert>
      )}
    </>
  )
}
