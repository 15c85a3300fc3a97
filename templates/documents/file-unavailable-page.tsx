import type { JSX } from 'hono/jsx/jsx-runtime'
import type { StoredDocument } from '#src/documents/queries.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { documentTexts } from './texts.ts'

interface FileUnavailablePageProps {
  view: View
  document: StoredDocument
}

/** 503: the document is theirs, its file cannot be shown. */
export function FileUnavailablePage({ view, document }: FileUnavailablePageProps): JSX.Element {
  const { title, issuedOn } = document
  const words = documentTexts[view.language].unavailable
  const subject = encodeURIComponent(words.subject(title, issuedOn))
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.text(title, issuedOn)}
      current="documents"
      width="text"
    >
      <p>{words.urgent}</p>
      <p class="actions gap-top">
        <a class="button" href={`mailto:${view.utility.email}?subject=${subject}`}>
          {words.ask}
        </a>
        <a class="button button-second" href={view.paths.documents()}>
          {documentTexts[view.language].document.back}
        </a>
      </p>
    </PortalPage>
  )
}
