import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon } from '#templates/components/icon.tsx'
import type { View } from '#templates/view.ts'
import { historyTexts } from './texts.ts'

/** Consumption data belong to the customer, who may hand them on. */
export function TakeAway({ view }: { view: View }): JSX.Element {
  const words = historyTexts[view.language]
  return (
    <section class="card card-quiet no-print" aria-labelledby="mitnehmen">
      <h2 class="h3" id="mitnehmen">
        {words.takeTitle}
      </h2>
      <p class="small muted text">{words.take}</p>
      <p class="small muted text">{words.takeRight}</p>
      <p class="actions">
        <a class="button button-second" href={view.paths.historyCsv()}>
          <Icon name="download" />
          {words.csv}
        </a>
        <a class="button button-second" href={view.paths.historyPdf()}>
          <Icon name="download" />
          {words.pdf}
        </a>
      </p>
    </section>
  )
}
