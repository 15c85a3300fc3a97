import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ToldChange } from '#src/customers/data-queries.ts'
import type { View } from '#templates/view.ts'
import { ChangeCard } from './change-card.tsx'
import { customerTexts } from './texts.ts'

interface ChangeHistoryProps {
  view: View
  changes: ToldChange[]
}

/** What the customer has changed, and how far each change has come. */
export function ChangeHistory({ view, changes }: ChangeHistoryProps): JSX.Element {
  const words = customerTexts[view.language]
  return (
    <section aria-labelledby="aenderungen">
      <h2 class="h3" id="aenderungen">
        {words.changes}
      </h2>
      {changes.length === 0 && <p class="small muted gap-top-s">{words.noChanges}</p>}
      <ol class="stack gap-top-s">
        {changes.map((change) => (
          <li>
            <ChangeCard view={view} change={change} />
          </li>
        ))}
      </ol>
    </section>
  )
}
