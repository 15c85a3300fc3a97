import type { JSX } from 'hono/jsx/jsx-runtime'
import { formatWait } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { ErrorPage } from './error-page.tsx'
import { errorTexts } from './texts.ts'

interface TooManyRequestsPageProps {
  view: View
  /** As in the header Retry-After. */
  waitSeconds: number
}

export function TooManyRequestsPage({ view, waitSeconds }: TooManyRequestsPageProps): JSX.Element {
  const words = errorTexts[view.language]
  return (
    <ErrorPage view={view} status={429} kind="tooMany">
      <p>{words.waitUntil(formatWait(waitSeconds, view.language))}</p>
    </ErrorPage>
  )
}
