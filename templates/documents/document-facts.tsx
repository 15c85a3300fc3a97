import type { JSX } from 'hono/jsx/jsx-runtime'
import type { StoredDocument } from '#src/documents/queries.ts'
import { formatBytes, formatDayLong } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { amountWords } from './describe-document.ts'
import { documentTexts } from './texts.ts'

interface DocumentFactsProps {
  view: View
  document: StoredDocument
}

/** What is known of a document without opening it; what it says nothing of is left out. */
export function DocumentFacts({ view, document }: DocumentFactsProps): JSX.Element {
  const { language } = view
  const words = documentTexts[language]
  const { dueOn, contractNumber, issuedOn, byteSize, kind } = document
  const facts: [string, string | undefined | null][] = [
    [words.document.kind, words.kinds[kind]],
    [words.document.issuedOn, formatDayLong(issuedOn, language)],
    [words.document.amount, amountWords(document, language)],
    [words.document.dueOn, dueOn && formatDayLong(dueOn, language)],
    [words.document.contract, contractNumber],
    [words.document.file, words.document.size(formatBytes(byteSize, language))],
  ]
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ),
      )}
    </dl>
  )
}
