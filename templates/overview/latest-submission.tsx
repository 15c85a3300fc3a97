import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SubmissionSummary } from '#src/readings/receipts/queries.ts'
import { formatMoment } from '#templates/format.ts'
import { WayOfSubmission } from '#templates/readings/way-of-submission.tsx'
import type { View } from '#templates/view.ts'
import { EarlierSubmissions } from './earlier-submissions.tsx'
import { overviewTexts } from './texts.ts'

interface LatestSubmissionProps {
  view: View
  submissions: SubmissionSummary[]
}

/** How far the latest report has come, and the few before it. */
export function LatestSubmission({ view, submissions }: LatestSubmissionProps): JSX.Element {
  const words = overviewTexts[view.language]
  const [latest, ...earlier] = submissions
  return (
    <section class="card" aria-labelledby="meldungen">
      <div class="row row-spread">
        <h2 class="h3" id="meldungen">
          {words.submission}
        </h2>
        {latest && (
          <a class="small" href={view.paths.receipt(latest.reference)}>
            {words.receipt}
          </a>
        )}
      </div>
      {latest ? (
        <>
          <p class="small muted">
            {words.sent(latest.registerCount, formatMoment(latest.sentAt, view.language))}{' '}
            {words.reference(latest.reference)}
          </p>
          <WayOfSubmission view={view} way={latest} isFlat />
        </>
      ) : (
        <p class="small">{words.noSubmissions}</p>
      )}
      {earlier.length > 0 && <EarlierSubmissions view={view} submissions={earlier} />}
    </section>
  )
}
