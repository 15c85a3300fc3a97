import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SubmissionSummary } from '#src/readings/receipts/queries.ts'
import { standingOf } from '#src/readings/receipts/standing.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatDay, formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { commodityName } from '#templates/readings/meter-names.ts'
import type { Language, View } from '#templates/view.ts'
import { standingSigns, standingTone } from './standing-signs.ts'
import { standingTexts } from './standing-texts.ts'

interface SubmissionsPageProps {
  view: View
  submissions: SubmissionSummary[]
  /** Whether this is not the first page. */
  isLater: boolean
  /** The reference that the next page goes on after. */
  next: string | undefined
}

/** "Ihre Meldungen": all of them, the newest first, each with where it stands. */
export function SubmissionsPage(props: SubmissionsPageProps): JSX.Element {
  const { view, submissions, isLater, next } = props
  const words = standingTexts[view.language].list
  return (
    <PortalPage view={view} title={words.title} lead={words.lead} current="readings" width="text">
      {submissions.length === 0 ? (
        <div class="empty">
          <h2>{words.empty}</h2>
          <p>{words.emptyText}</p>
          <p class="actions">
            <a class="button" href={view.paths.readings()}>
              {words.report}
            </a>
          </p>
        </div>
      ) : (
        <section class="card" aria-label={words.title}>
          <ul class="list">
            {submissions.map((submission) => (
              <Line view={view} submission={submission} />
            ))}
          </ul>
        </section>
      )}
      {(isLater || next) && (
        <nav class="pagination gap-top" aria-label={words.title}>
          {isLater && <a href={view.paths.submissions()}>{words.newest}</a>}
          {next && <a href={view.paths.submissions(next)}>{words.older}</a>}
        </nav>
      )}
    </PortalPage>
  )
}

function Line({ view, submission }: { view: View; submission: SubmissionSummary }): JSX.Element {
  const { language, paths } = view
  const { standings, list } = standingTexts[language]
  const { reference, readOn, registerCount, sentAt, corrects, correctedBy } = submission
  const standing = standingOf(submission)
  return (
    <li>
      <IconTile name={standingSigns[standing]} isSmall />
      <span>
        <a class="title" href={paths.receipt(reference)}>
          {namesOf(submission, language)}
          <span class="visually-hidden">, {reference}</span>
        </a>
        <span class="sub">
          {list.registers(registerCount)}, {list.readOn(formatDay(readOn, language))}
        </span>
        <span class="sub">{list.sent(formatMoment(sentAt, language))}</span>
        <span class="sub">{reference}</span>
        {corrects && <span class="sub">{list.of(corrects)}</span>}
      </span>
      <span>
        <Tag tone={standingTone(standing)}>{standings[standing]}</Tag>
        {correctedBy && <span class="sub">{list.by(correctedBy)}</span>}
      </span>
    </li>
  )
}

function namesOf({ supplies }: SubmissionSummary, language: Language): string {
  return [...new Set(supplies.map((supply) => commodityName(supply, language)))].join(', ')
}
