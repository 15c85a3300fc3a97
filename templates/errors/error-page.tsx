import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { Drums } from '#templates/components/drums.tsx'
import { OfficePage } from '#templates/layouts/office-page.tsx'
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
  if (view.staff) {
    return (
      <OfficePage view={view} title={title} lead={text}>
        {children}
        <Ways ways={ways} />
      </OfficePage>
    )
  }
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
      <Ways ways={ways} />
    </PortalPage>
  )
}

function Ways({ ways }: { ways: Way[] }): JSX.Element {
  return (
    <p class="actions gap-top">
      {ways.map(({ href, words }, place) => (
        <a class={place === 0 ? 'button' : 'button button-second'} href={href}>
          {words}
        </a>
      ))}
    </p>
  )
}

function wayHome(view: View): Way {
  const words = errorTexts[view.language]
  if (view.staff) return { href: view.paths.office.home(), words: words.office }
  return view.customer
    ? { href: view.paths.overview(), words: words.overview }
    : { href: view.paths.start(), words: words.start }
}
