import type { JSX } from 'hono/jsx/jsx-runtime'
import type { PointHistory } from '#src/consumption/history.ts'
import type { ReadingPage } from '#src/consumption/reading-pages.ts'
import type { View } from '#templates/view.ts'
import { readingTableTexts } from './table-texts.ts'

interface OlderReadingsProps {
  view: View
  point: PointHistory
  page: ReadingPage
}

/** How much is shown, and the way to the rest. */
export function OlderReadings({ view, point, page }: OlderReadingsProps): JSX.Element | undefined {
  const words = readingTableTexts[view.language]
  const { olderThan, isNewest, shown, all } = page
  if (olderThan === undefined && isNewest) return undefined
  return (
    <nav class="pagination" aria-label={words.pages}>
      <span>{words.shown(shown, all)}</span>
      <span class="row">
        {!isNewest && (
          <a class="button button-second button-s" href={view.paths.history(point.pointId)}>
            {words.newest}
          </a>
        )}
        {olderThan !== undefined && (
          <a
            class="button button-second button-s"
            href={view.paths.history(point.pointId, olderThan)}
          >
            {words.older}
          </a>
        )}
      </span>
    </nav>
  )
}
