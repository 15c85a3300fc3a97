import type { JSX } from 'hono/jsx/jsx-runtime'
import type { View } from '#templates/view.ts'
import { ErrorPage } from './error-page.tsx'
import { errorTexts } from './texts.ts'

interface UnavailablePageProps {
  /** Made without the database. */
  view: View
  /** Nothing was sent: the same address can simply be asked again. */
  canReload: boolean
}

/** 503: back in a moment. Who sent a form goes back to it instead. */
export function UnavailablePage({ view, canReload }: UnavailablePageProps): JSX.Element {
  const again = {
    href: view.paths.returnTo(view.path),
    words: errorTexts[view.language].tryAgain,
  }
  return canReload ? (
    <ErrorPage view={view} status={503} kind="unavailable" way={again} />
  ) : (
    <ErrorPage view={view} status={503} kind="unavailable" />
  )
}
