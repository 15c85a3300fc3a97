import type { JSX } from 'hono/jsx/jsx-runtime'
import { byYear, kindSlugs } from '#src/documents/document-list.ts'
import type { ListedDocument } from '#src/documents/queries.ts'
import type { DocumentKind } from '#src/platform/database/schema.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { DocumentItem } from './document-item.tsx'
import { KindTabs } from './kind-tabs.tsx'
import { MailWish } from './mail-wish.tsx'
import { NoDocuments } from './no-documents.tsx'
import { documentTexts } from './texts.ts'

interface DocumentsPageProps {
  view: View
  customer: SignedInCustomer
  documents: ListedDocument[]
  /** There are older ones than these. */
  hasMore: boolean
  wish: { kind: DocumentKind | null; after: string | null }
  wantsMails: boolean
}

/** A customer's documents by year, the newest first. */
export function DocumentsPage(props: DocumentsPageProps): JSX.Element {
  const { view, customer, documents, wish, wantsMails } = props
  const words = documentTexts[view.language]
  return (
    <PortalPage view={view} title={words.title} current="documents" width="text">
      <KindTabs view={view} current={wish.kind} />
      <div class="stack gap-top">
        {documents.length === 0 && <NoDocuments view={view} wish={wish} />}
        {byYear(documents).map(([year, ofYear]) => (
          <section class="card" aria-labelledby={`jahr-${year}`}>
            <h2 class="h3" id={`jahr-${year}`}>
              {year}
            </h2>
            <ul class="list docs">
              {ofYear.map((document) => (
                <DocumentItem view={view} document={document} />
              ))}
            </ul>
          </section>
        ))}
        <Pages {...props} />
        <MailWish view={view} customer={customer} wantsMails={wantsMails} />
      </div>
    </PortalPage>
  )
}

function Pages({ view, documents, hasMore, wish }: DocumentsPageProps): JSX.Element | null {
  const words = documentTexts[view.language]
  const art = wish.kind ? kindSlugs[wish.kind] : undefined
  if (!hasMore && wish.after === null) return null
  return (
    <nav class="pagination" aria-label={words.older}>
      {wish.after !== null && <a href={view.paths.documents({ art })}>{words.newest}</a>}
      {hasMore && (
        <a href={view.paths.documents({ art, nach: documents.at(-1)?.id })}>{words.older}</a>
      )}
    </nav>
  )
}
