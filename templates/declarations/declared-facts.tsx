import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ReceivedDeclaration } from '#src/declarations/queries.ts'
import { formatMoment } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'
import { declarationTexts } from './texts.ts'

interface DeclaredFactsProps {
  language: Language
  received: ReceivedDeclaration
}

/** What was declared, line by line, under its number and moment. */
export function DeclaredFacts({ language, received }: DeclaredFactsProps): JSX.Element {
  const words = declarationTexts[language]
  const { reference, receivedAt, facts, message } = received
  return (
    <dl class="facts">
      <dt>{words.reference}</dt>
      <dd>
        <strong class="reference">{reference}</strong>
      </dd>
      <dt>{words.received}</dt>
      <dd>{formatMoment(receivedAt, language)}</dd>
      {facts[language].map(({ label, value }) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
      {message && (
        <>
          <dt>{words.reason}</dt>
          <dd class="own-words">{message}</dd>
        </>
      )}
    </dl>
  )
}
