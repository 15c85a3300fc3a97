import type { JSX } from 'hono/jsx/jsx-runtime'
import type { DocumentKind } from '#src/platform/database/schema.ts'
import { Icon } from '#templates/components/icon.tsx'
import type { View } from '#templates/view.ts'
import { documentTexts } from './texts.ts'

interface NoDocumentsProps {
  view: View
  wish: { kind: DocumentKind | null; after: string | null }
}

/** An empty list says what will be here, or where else to look. */
export function NoDocuments({ view, wish }: NoDocumentsProps): JSX.Element {
  const words = documentTexts[view.language]
  const isAll = wish.kind === null && wish.after === null
  return (
    <div class="empty">
      <Icon name="document" />
      <h2>{titleOf(wish, view)}</h2>
      {isAll && <p>{words.empty.text}</p>}
      {wish.kind !== null && wish.after === null && <p>{words.empty.textOfKind}</p>}
      {!isAll && (
        <p>
          <a href={view.paths.documents()}>{words.empty.all}</a>
        </p>
      )}
    </div>
  )
}

function titleOf({ kind, after }: NoDocumentsProps['wish'], view: View): string {
  const words = documentTexts[view.language]
  if (after !== null) return words.empty.older
  return kind === null ? words.empty.title : words.empty.titleOfKind(words.manyKinds[kind])
}
