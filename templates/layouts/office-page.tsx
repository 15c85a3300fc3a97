import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { ErrorSummary } from '#templates/components/error-summary.tsx'
import { Flash } from '#templates/components/flash.tsx'
import { frameTexts } from '#templates/texts.ts'
import type { FieldError, View } from '#templates/view.ts'
import { DocumentHead } from './document-head.tsx'
import { OfficeHeader } from './office-header.tsx'
import type { OfficeMenuKey } from './office-menu.ts'
import { OfficeNav } from './office-nav.tsx'

interface OfficePageProps {
  view: View
  /** The h1 and the beginning of the document's title. */
  title: string
  /** What this page is for, in two sentences at most. */
  lead?: Child
  /** The way back, above the h1. */
  crumbs?: Child
  current?: OfficeMenuKey
  /** What was just done, in a sentence on top. */
  flash?: string | undefined
  /** What kept the form from being sent. */
  errors?: FieldError[] | undefined
  needsHtmx?: boolean
  /** Files in `static/scripts/`, without their ending. */
  scripts?: string[]
  children: Child
}

/** A page of the back office; whoever has not shown both factors sees it without its menu. */
export function OfficePage(props: OfficePageProps): JSX.Element {
  const { view, title, errors = [] } = props
  const words = frameTexts.de
  return (
    <html lang="de">
      <DocumentHead
        view={view}
        title={errors.length > 0 ? `${words.error}${title}` : title}
        styles={['styles/back-office.css']}
        needsHtmx={props.needsHtmx === true}
        scripts={props.scripts ?? []}
      />
      <body class="office">
        <a class="skip" href="#inhalt">
          {words.skip}
        </a>
        <OfficeHeader view={view} />
        <div class={view.staff ? 'office-body' : 'office-body office-alone'}>
          {view.staff && <OfficeNav view={view} staff={view.staff} current={props.current} />}
          <main id="inhalt" class="office-main">
            {props.flash && <Flash>{props.flash}</Flash>}
            {errors.length > 0 && <ErrorSummary errors={errors} language="de" />}
            <div class="page-head">
              {props.crumbs && <p class="crumbs">{props.crumbs}</p>}
              <h1>{title}</h1>
              {props.lead && <p class="lead">{props.lead}</p>}
            </div>
            {props.children}
          </main>
        </div>
      </body>
    </html>
  )
}
