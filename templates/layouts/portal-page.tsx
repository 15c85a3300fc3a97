import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { ErrorSummary } from '#templates/components/error-summary.tsx'
import { Flash } from '#templates/components/flash.tsx'
import { frameTexts } from '#templates/texts.ts'
import type { FieldError, View } from '#templates/view.ts'
import { DocumentHead } from './document-head.tsx'
import type { MenuKey } from './menu.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

export interface PortalPageProps {
  view: View
  /** The h1 and the beginning of the document's title. */
  title: string
  lead?: Child
  /** A line above the h1. */
  eyebrow?: Child
  /** Where in the menu this page is. */
  current?: MenuKey
  /** How wide the column is: a form of one column, a form, reading text, a receipt, everything. */
  width?: 'narrow' | 'form' | 'text' | 'receipt' | 'wide'
  /** What was just done, in a sentence on top. */
  flash?: string | undefined
  /** What kept the form from being sent. */
  errors?: FieldError[] | undefined
  /** A sentence in the summary of errors, e.g. that nothing was sent. */
  errorNote?: string
  /** The page brings its own h1, with the words of `title`. */
  hasOwnHeading?: boolean
  needsHtmx?: boolean
  /** Files in `static/scripts/`, without their ending. */
  scripts?: ('show-password' | 'take-proposal')[]
  children: Child
}

/** A page of the customer side: the whole document with header, menu, main and footer. */
export function PortalPage(props: PortalPageProps): JSX.Element {
  const { view, title, errors = [], width = 'wide' } = props
  const words = frameTexts[view.language]
  return (
    <html lang={view.language}>
      <DocumentHead
        view={view}
        title={errors.length > 0 ? `${words.error}${title}` : title}
        needsHtmx={props.needsHtmx === true}
        scripts={props.scripts ?? []}
      />
      <body>
        <a class="skip" href="#inhalt">
          {words.skip}
        </a>
        <SiteHeader view={view} current={props.current} />
        <main id="inhalt" class={mainClass[width]}>
          {props.flash && <Flash>{props.flash}</Flash>}
          {errors.length > 0 && (
            <ErrorSummary errors={errors} language={view.language} note={props.errorNote} />
          )}
          {!props.hasOwnHeading && (
            <div class="page-head">
              {props.eyebrow && <p class="eyebrow">{props.eyebrow}</p>}
              <h1>{title}</h1>
              {props.lead && <p class="lead">{props.lead}</p>}
            </div>
          )}
          {props.children}
        </main>
        <SiteFooter view={view} />
      </body>
    </html>
  )
}

const mainClass = {
  narrow: 'wrap narrow',
  form: 'wrap wrap-form',
  text: 'wrap wrap-text',
  receipt: 'wrap receipt',
  wide: 'wrap',
}
