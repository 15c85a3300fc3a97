import type { JSX } from 'hono/jsx/jsx-runtime'
import { pickFacts } from '#src/customers/changes/facts.ts'
import type { CustomerData } from '#src/customers/data-queries.ts'
import { nameFields } from '#src/customers/name/name-form.ts'
import { Lines } from '#templates/components/lines.tsx'
import type { View } from '#templates/view.ts'
import { factLines } from './changes/fact-lines.ts'
import { customerTexts } from './texts.ts'
import { after, waitingChange } from './waiting-change.ts'
import { WaitingTag } from './waiting-tag.tsx'

interface KnownNameProps {
  view: View
  data: CustomerData
}

/** A name, and the one that holds once somebody has seen the proof. */
export function KnownName({ view, data }: KnownNameProps): JSX.Element {
  const { language } = view
  const waiting = waitingChange(data, 'name')
  const named = (facts: CustomerData) => factLines(pickFacts(facts, nameFields), language)
  return (
    <>
      <Lines lines={named(data)} />
      {waiting && (
        <span class="sub">
          {customerTexts[language].newName(named(after(data, waiting)).join(', '))}
        </span>
      )}
      <WaitingTag view={view} change={waiting} />
    </>
  )
}
