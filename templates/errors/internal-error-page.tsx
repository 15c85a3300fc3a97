import type { JSX } from 'hono/jsx/jsx-runtime'
import type { View } from '#templates/view.ts'
import { ErrorPage } from './error-page.tsx'
import { errorTexts } from './texts.ts'

interface InternalErrorPageProps {
  view: View
  /** The number under which the log tells what happened. */
  requestId: string
}

export function InternalErrorPage({ view, requestId }: InternalErrorPageProps): JSX.Element {
  return (
    <ErrorPage view={view} status={500} kind="internal">
      <p>
        {errorTexts[view.language].requestNumber} <strong class="code">{requestId}</strong>
      </p>
    </ErrorPage>
  )
}
