import type { JSX } from 'hono/jsx/jsx-runtime'
import type { FormMeter } from '#src/readings/reading-form.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { meterName } from '#templates/readings/meter-names.ts'
import type { View } from '#templates/view.ts'
import { meteringPointTexts } from './texts.ts'

/** What a customer once told and what lasts; each line can be ended. */
export function KnownFacts({
  view,
  meters,
}: {
  view: View
  meters: FormMeter[]
}): JSX.Element | null {
  const facts = factsOf(meters, view.today)
  if (facts.length === 0) return null
  const { language } = view
  const words = meteringPointTexts[language]
  return (
    <section class="card" aria-labelledby="angaben">
      <h2 class="h3" id="angaben">
        {words.title}
      </h2>
      <p class="small muted">{words.lead}</p>
      <ul class="list">
        {facts.map(({ row, ...fact }) => (
          <li>
            <IconTile name={row.commodity} isSmall />
            <span>
              <span class="title" id={`angabe-${fact.id}`}>
                {words.kinds[fact.kind]}
              </span>
              <span class="sub">
                {meterName(row, language)}, {words.since(fact.since)}
                {fact.until && words.until(fact.until)}
              </span>
            </span>
            <form method="post" action={view.paths.endFact(fact.id)}>
              <button
                class="button button-second"
                type="submit"
                aria-describedby={`angabe-${fact.id}`}
              >
                {words.end}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Once each, beside a register of its metering point; a vacancy that is over is left out. */
function factsOf(meters: FormMeter[], today: string) {
  const facts = meters.flatMap(({ registers: [row] }) =>
    row.facts.map((fact) => [fact.id, { ...fact, row }] as const),
  )
  return [...new Map(facts).values()].filter(({ until }) => until === null || until >= today)
}
