import type { JSX } from 'hono/jsx/jsx-runtime'
import type { View } from '#templates/view.ts'
import { closingTexts } from './closing-texts.ts'

/** To what is kept about somebody, and to the end of the access. */
export function OwnDataWay({ view }: { view: View }): JSX.Element {
  const words = closingTexts[view.language]
  return (
    <section class="card card-quiet" aria-labelledby="meine-daten">
      <h2 class="h4" id="meine-daten">
        {words.ownDataTitle}
      </h2>
      <p class="small">{words.ownDataText}</p>
      <p class="row small">
        <a href={view.paths.ownData()}>{words.toOwnData}</a>
        <a href={view.paths.closeAccess()}>{words.title}</a>
      </p>
    </section>
  )
}
