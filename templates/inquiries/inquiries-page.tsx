import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ListedInquiry } from '#src/inquiries/own/list-queries.ts'
import { Icon } from '#templates/components/icon.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { InquiryList } from './inquiry-list.tsx'
import { inquiryTexts } from './texts.ts'

interface InquiriesPageProps {
  view: View
  inquiries: ListedInquiry[]
  /** There are older ones than these. */
  hasMore: boolean
  /** Only those that are older than this one. */
  after: string | null
}

/** Everything a customer has asked, the newest first. */
export function InquiriesPage(props: InquiriesPageProps): JSX.Element {
  const { view, inquiries, after } = props
  const words = inquiryTexts[view.language]
  return (
    <PortalPage view={view} title={words.title} lead={words.lead} current="contact" width="text">
      <div class="stack">
        {inquiries.length === 0 && after === null ? (
          <div class="empty">
            <Icon name="mail" />
            <h2>{words.emptyTitle}</h2>
            <p>{words.emptyText}</p>
          </div>
        ) : (
          <div class="card">
            <InquiryList view={view} inquiries={inquiries} />
          </div>
        )}
        <Pages {...props} />
        <p class="actions">
          <a class="button" href={view.paths.contact()}>
            {words.write}
          </a>
        </p>
      </div>
    </PortalPage>
  )
}

function Pages({ view, inquiries, hasMore, after }: InquiriesPageProps): JSX.Element | null {
  const words = inquiryTexts[view.language]
  if (!hasMore && after === null) return null
  return (
    <nav class="pagination" aria-label={words.pages}>
      {after !== null && <a href={view.paths.inquiries()}>{words.newest}</a>}
      {hasMore && <a href={view.paths.inquiries(inquiries.at(-1)?.reference)}>{words.older}</a>}
    </nav>
  )
}
