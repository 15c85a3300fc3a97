import type { JSX } from 'hono/jsx/jsx-runtime'
import { documentKinds, kindSlugs } from '#src/documents/document-list.ts'
import type { DocumentKind } from '#src/platform/database/schema.ts'
import type { View } from '#templates/view.ts'
import { documentTexts } from './texts.ts'

/** The list, or only one kind of it: plain links, so that each choice has an address. */
export function KindTabs({
  view,
  current,
}: {
  view: View
  current: DocumentKind | null
}): JSX.Element {
  const { language, paths } = view
  const words = documentTexts[language]
  return (
    <nav class="tabs" aria-label={words.filter}>
      <a href={paths.documents()} aria-current={current === null ? 'page' : undefined}>
        {words.all}
      </a>
      {documentKinds.map((kind) => (
        <a
          href={paths.documents({ art: kindSlugs[kind] })}
          aria-current={kind === current ? 'page' : undefined}
        >
          {words.manyKinds[kind]}
        </a>
      ))}
    </nav>
  )
}
