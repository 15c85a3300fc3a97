import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ListedDocument } from '#src/documents/queries.ts'
import { Icon } from '#templates/components/icon.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { amountWords } from '#templates/documents/describe-document.ts'
import { documentTexts } from '#templates/documents/texts.ts'
import { formatDayLong } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { overviewTexts } from './texts.ts'

/** The newest letters, with what they say of money. */
export function LatestDocuments(props: { view: View; documents: ListedDocument[] }): JSX.Element {
  const { view, documents } = props
  const words = overviewTexts[view.language]
  return (
    <section class="card" aria-labelledby="dokumente">
      <div class="row row-spread">
        <h2 class="h3" id="dokumente">
          {words.documents}
        </h2>
        <a class="small" href={view.paths.documents()}>
          {words.allDocuments}
        </a>
      </div>
      {documents.length === 0 && <p class="small">{words.noDocuments}</p>}
      <ul class="list">
        {documents.map((document) => (
          <li>
            <Icon name="document" class="icon-tile" />
            <span>
              <a class="title" href={view.paths.document(document.id)}>
                {document.title}
              </a>
              <span class="sub">{lineOf(document, view)}</span>
            </span>
            <span>
              {document.isUnread && <Tag tone="brand">{documentTexts[view.language].unread}</Tag>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function lineOf(document: ListedDocument, { language }: View): string {
  const parts = [formatDayLong(document.issuedOn, language), amountWords(document, language)]
  return parts.filter(Boolean).join(' · ')
}
