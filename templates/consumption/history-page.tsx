import type { JSX } from 'hono/jsx/jsx-runtime'
import type { PointHistory } from '#src/consumption/history.ts'
import type { ReadingPage } from '#src/consumption/reading-pages.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { NoContract, NoReading } from './empty-history.tsx'
import { EnergyNote } from './energy-note.tsx'
import { OlderReadings } from './older-readings.tsx'
import { PointTabs } from './point-tabs.tsx'
import { ReadingsTable } from './readings-table.tsx'
import { StoryCard } from './story-card.tsx'
import { TakeAway } from './take-away.tsx'
import { historyTexts } from './texts.ts'

interface HistoryPageProps {
  view: View
  points: PointHistory[]
  /** The one that is looked at; undefined where a customer has none. */
  point: PointHistory | undefined
  page: ReadingPage
}

/** Everything that was read while it was the customer's, and the consumption that follows from it. */
export function HistoryPage({ view, points, point, page }: HistoryPageProps): JSX.Element {
  const words = historyTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={point ? leadOf(point, view) : words.leadWithout}
      current="history"
    >
      {point ? (
        <>
          <PointTabs view={view} points={points} current={point} />
          <div class="stack gap-top">
            {page.all === 0 && <NoReading view={view} point={point} />}
            {page.stories.map(({ story, readings }) => (
              <>
                {readings[0] === story.readings[0] && (
                  <StoryCard story={story} language={view.language} />
                )}
                <ReadingsTable view={view} story={story} readings={readings} />
              </>
            ))}
            <OlderReadings view={view} point={point} page={page} />
            {page.all > 0 && <EnergyNote point={point} language={view.language} />}
            {points.some(hasReadings) && <TakeAway view={view} />}
          </div>
        </>
      ) : (
        <NoContract view={view} />
      )}
    </PortalPage>
  )
}

function hasReadings({ stories }: PointHistory): boolean {
  return stories.some(({ readings }) => readings.length > 0)
}

function leadOf({ startsOn, endsOn }: PointHistory, { language, today }: View): string {
  const words = historyTexts[language]
  return endsOn !== undefined && endsOn < today
    ? words.leadEnded(startsOn, endsOn)
    : words.lead(startsOn)
}
