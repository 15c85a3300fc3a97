import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SubmissionSummary } from '#src/readings/receipts/queries.ts'
import { standingOf } from '#src/readings/receipts/standing.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { formatMoment } from '#templates/format.ts'
import { standingSigns } from '#templates/readings/receipts/standing-signs.ts'
import { standingTexts } from '#templates/readings/receipts/standing-texts.ts'
import type { View } from '#templates/view.ts'
import { overviewTexts } from './texts.ts'

interface EarlierSubmissionsProps {
  view: View
  submissions: SubmissionSummary[]
}

/** The few before the latest, folded away, and the way to all of them. */
export function EarlierSubmissions({ view, submissions }: EarlierSubmissionsProps): JSX.Element {
  const { language } = view
  const words = standingTexts[language]
  return (
    <details>
      <summary>{overviewTexts[language].earlier}</summary>
      <ul class="list gap-top-s">
        {submissions.map((submission) => (
          <li>
            <IconTile name={standingSigns[standingOf(submission)]} isSmall />
            <span>
              <a class="title" href={view.paths.receipt(submission.reference)}>
                {submission.reference}
              </a>
              <span class="sub">{formatMoment(submission.sentAt, language)}</span>
            </span>
            <span class="small">{words.standings[standingOf(submission)]}</span>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href={view.paths.submissions()}>{words.list.all}</a>
      </p>
    </details>
  )
}
