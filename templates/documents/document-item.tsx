import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ListedDocument } from '#src/documents/queries.ts'
import { Icon } from '#templates/components/icon.tsx'
import { Tag } from '#templates/components/tag.tsx'
import type { View } from '#templates/view.ts'
import { amountWords, documentLine } from './describe-document.ts'
import { documentTexts } from './texts.ts'

/** One document in a list: its title leads to it, the arrow to its file. */
export function DocumentItem({
  view,
  document,
}: {
  view: View
  document: ListedDocument
}): JSX.Element {
  const { language, paths } = view
  const words = documentTexts[language]
  return (
    <li>
      <Icon name="document" class="icon-tile" />
      <span>
        <a class="title" href={paths.document(document.id)}>
          {document.title}
        </a>{' '}
        {document.isUnread && <Tag tone="brand">{words.unread}</Tag>}
        <span class="sub">{documentLine(document, language)}</span>
      </span>
      <span class="amount">{amountWords(document, language)}</span>
      <a
        class="button button-quiet button-s doc-get"
        href={paths.documentDownload(document.id)}
        aria-label={words.get(document.title)}
      >
        <Icon name="download" />
        <span class="doc-get-text">PDF</span>
      </a>
    </li>
  )
}
