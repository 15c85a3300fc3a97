import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SomeFacts } from '#src/customers/changes/facts.ts'
import { Lines } from '#templates/components/lines.tsx'
import type { Language } from '#templates/view.ts'
import { changeTexts } from './change-texts.ts'
import { factLines } from './fact-lines.ts'

interface VersionCardProps {
  id: string
  title: string
  facts: SomeFacts
  language: Language
  isChosen?: boolean
}

/** One version of what is changed, to be compared with the others. */
export function VersionCard(props: VersionCardProps): JSX.Element {
  const { id, title, facts, language, isChosen } = props
  const lines = factLines(facts, language)
  return (
    <section class={isChosen ? 'card card-brand' : 'card'} aria-labelledby={id}>
      <h2 class="h4" id={id}>
        {title}
      </h2>
      <p class="breakable">
        {lines.length === 0 && <span class="muted">{changeTexts[language].nothing}</span>}
        <Lines lines={lines} />
      </p>
    </section>
  )
}
