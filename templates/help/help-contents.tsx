import type { JSX } from 'hono/jsx/jsx-runtime'
import type { View } from '#templates/view.ts'
import { helpTexts } from './texts.ts'

/** The anchors, as people may have bookmarked them. */
export const helpIds = {
  number: 'zaehlernummer',
  drums: 'rollen',
  display: 'anzeige',
  tariffs: 'zwei-tarife',
  solar: 'photovoltaik',
  gas: 'gas',
  water: 'wasser',
  dials: 'zeiger',
  heat: 'waerme',
  mistakes: 'verwechslungen',
  cannot: 'nicht-selbst',
  notMine: 'nicht-mein-zaehler',
} as const satisfies Record<keyof (typeof helpTexts)['de']['parts'], string>

/** What the page answers, each a tap away. */
export function HelpContents({ view }: { view: View }): JSX.Element {
  const words = helpTexts[view.language]
  const names = Object.keys(helpIds) as (keyof typeof helpIds)[]
  return (
    <nav class="contents" aria-labelledby="auf-dieser-seite">
      <h2 class="h4" id="auf-dieser-seite">
        {words.contents}
      </h2>
      <ul class="links">
        {names.map((name) => (
          <li>
            <a href={`#${helpIds[name]}`}>{words.parts[name].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
