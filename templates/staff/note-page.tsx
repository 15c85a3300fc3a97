import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { OfficePage } from '#templates/layouts/office-page.tsx'
import type { View } from '#templates/view.ts'

interface NotePageProps {
  view: View
  title: string
  lead: string
  way?: { href: string; words: string }
  children?: Child
}

/** What happened in a sentence, and the way on. */
export function NotePage({ view, title, lead, way, children }: NotePageProps): JSX.Element {
  return (
    <OfficePage view={view} title={title} lead={lead}>
      {children}
      {way && (
        <p class="actions">
          <a class="button" href={way.href}>
            {way.words}
          </a>
        </p>
      )}
    </OfficePage>
  )
}
