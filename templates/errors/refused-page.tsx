import type { JSX } from 'hono/jsx/jsx-runtime'
import type { View } from '#templates/view.ts'
import { ErrorPage } from './error-page.tsx'

interface RefusedPageProps {
  view: View
  status: 400 | 403 | 413 | 415
}

/** What was sent cannot be taken as it is. */
export function RefusedPage({ view, status }: RefusedPageProps): JSX.Element {
  return <ErrorPage view={view} status={status} kind={kinds[status]} />
}

const kinds = {
  400: 'unreadable',
  403: 'forbidden',
  413: 'tooLarge',
  415: 'unknownKind',
} as const
