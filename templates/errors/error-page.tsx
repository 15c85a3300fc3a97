import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { Drums } from '#templates/components/drums.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { type ErrorKey, errorTexts } from './texts.ts'

interface ErrorPageProps {
  view: View
  status: number
  kind: ErrorKey
  /** Another first way on than the start page or the overview. */
  way?: Way
  children?: Child
}

interface Way {
  href: string
  words: string
}

/** What happened in one sentence, what to do in the next, and ways on; the footer says whom to ask. */
export function ErrorPage({ view, status, kind, way, children }: ErrorPageProps): JSX.Element {
  const { title, text } = errorTexts[view.language][kind]
  const ways = way ? [way, wayHome(view)] : [wayHome(view)]
  return (
    <PortalPage view={view} title={title} width="text" hasOwnHeading>
      <div class="page-head">
        <p class="error-number">
          <Drums value={String(status)} integerDigits={5} language={view.language} />
        </p>
        <h1>{title}</h1>
        <p class="lead">{text}</p>
      </div>
      {children}
      <p class="actions gap-top">
        {ways.map(({ href, words }, place) => (
          <a class={place === 0 ? 'button' : 'button button-second'} href={href}>
            {words}
          </a>
        ))}
      </p>
    </PortalPage>
  )
}

function wayHome(view: View): Way {
  const words = errorTexts[view.language]
  return view.customer
    ? { href: view.paths.overview(), words: words.overview }
    : { href: view.paths.start(), words: words.start }
}
