import type { JSX } from 'hono/jsx/jsx-runtime'
import type { View } from '#templates/view.ts'
import { ErrorPage } from './error-page.tsx'
import { errorTexts } from './texts.ts'

/** 404, for what was never there and for what belongs to somebody else alike. */
export function NotFoundPage({ view }: { view: View }): JSX.Element {
  const words = errorTexts[view.language]
  if (view.customer || view.staff) return <ErrorPage view={view} status={404} kind="notFound" />
  const signIn = { href: view.paths.signIn(), words: words.signIn }
  return (
    <ErrorPage view={view} status={404} kind="notFound" way={signIn}>
      <p>{words.notFoundSignedOut}</p>
    </ErrorPage>
  )
}
