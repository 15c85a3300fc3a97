import type { JSX } from 'hono/jsx/jsx-runtime'
import type { View } from '#templates/view.ts'
import { ownDataTexts } from './texts.ts'

interface MoreWaysProps {
  view: View
}

/** To have something put right, and to leave. */
export function MoreWays({ view }: MoreWaysProps): JSX.Element {
  const words = ownDataTexts[view.language]
  return (
    <div class="columns">
      <section class="card card-quiet" aria-labelledby="berichtigen">
        <h2 class="h4" id="berichtigen">
          {words.wrong}
        </h2>
        <p class="small">{words.wrongText}</p>
        <p class="small">
          <a href={view.paths.contact()}>{words.wrongLink}</a>
        </p>
      </section>
      <section class="card card-quiet" aria-labelledby="schliessen">
        <h2 class="h4" id="schliessen">
          {words.close.title}
        </h2>
        <p class="small">{words.close.text}</p>
        <p class="small">
          <a href={view.paths.closeAccess()}>{words.close.link}</a>
        </p>
      </section>
    </div>
  )
}
