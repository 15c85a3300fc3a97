import type { JSX } from 'hono/jsx/jsx-runtime'
import type { StoredDocument } from '#src/documents/queries.ts'
import { topicSlugs } from '#src/inquiries/topics.ts'
import type { DocumentKind, InquiryTopic } from '#src/platform/database/schema.ts'
import { Icon } from '#templates/components/icon.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { DocumentFacts } from './document-facts.tsx'
import { documentTexts } from './texts.ts'

interface DocumentPageProps {
  view: View
  document: StoredDocument
}

/** One document: what it says in figures, its PDF, and the ways to keep it. */
export function DocumentPage({ view, document }: DocumentPageProps): JSX.Element {
  const { language, paths } = view
  const words = documentTexts[language]
  const file = paths.documentFile(document.id)
  return (
    <PortalPage
      view={view}
      title={document.title}
      eyebrow={<a href={paths.documents()}>{words.title}</a>}
      current="documents"
    >
      <div class="main-aside">
        <object
          class="pdf"
          data={`${file}#navpanes=0&view=FitH`}
          type="application/pdf"
          aria-label={words.document.shown(document.title)}
        >
          <p class="small muted">{words.document.notShown}</p>
        </object>
        <aside class="card" aria-label={words.document.facts}>
          <DocumentFacts view={view} document={document} />
          <p class="actions">
            <a class="button button-wide" href={paths.documentDownload(document.id)}>
              <Icon name="download" />
              {words.document.download}
            </a>
            <a class="button button-second button-wide" href={file}>
              {words.document.open}
            </a>
          </p>
          <p class="small">
            <a
              href={paths.contact({
                thema: topicSlugs[topics[document.kind]],
                dokument: document.id,
              })}
            >
              {words.document.ask}
            </a>
          </p>
        </aside>
      </div>
    </PortalPage>
  )
}

const topics: Record<DocumentKind, InquiryTopic> = {
  invoice: 'invoice',
  instalmentChange: 'instalment',
  contract: 'contract',
  notice: 'other',
}
