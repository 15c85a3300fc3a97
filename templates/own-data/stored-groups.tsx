import type { JSX } from 'hono/jsx/jsx-runtime'
import type { OwnDataName } from '#src/own-data/names.ts'
import type { OwnDataCounts } from '#src/own-data/queries.ts'
import type { Paths } from '#src/paths.ts'
import { StackingTable } from '#templates/components/stacking-table.tsx'
import { formatAmount } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { ownDataTexts } from './texts.ts'

interface StoredGroupsProps {
  view: View
  counts: OwnDataCounts
}

type Group = keyof (typeof ownDataTexts)['de']['groups']

const groups: Record<Group, OwnDataName[]> = {
  contract: ['kunde', 'vertraege', 'zaehlpunkte', 'zaehler', 'zaehlwerke'],
  readings: ['zaehlerstaende', 'meldungen', 'fotos', 'angaben'],
  letters: [
    'dokumente',
    'emails',
    'anliegen',
    'nachrichten',
    'anhaenge',
    'antworten',
    'notizen',
    'aenderungen',
    'entwuerfe',
  ],
  access: ['zugang', 'anmeldungen', 'links', 'protokoll'],
}

/** Where the portal shows it, one by one. */
const ways: Partial<Record<OwnDataName, (paths: Paths) => string>> = {
  kunde: (paths) => paths.customerData(),
  vertraege: (paths) => paths.customerData(),
  zaehler: (paths) => paths.customerData(),
  zaehlerstaende: (paths) => paths.history(),
  dokumente: (paths) => paths.documents(),
  anliegen: (paths) => paths.inquiries(),
  aenderungen: (paths) => paths.customerData(),
  zugang: (paths) => paths.access(),
  anmeldungen: (paths) => paths.access(),
}

/** What is stored, group by group: what for, how long, and how much of it. */
export function StoredGroups({ view, counts }: StoredGroupsProps): JSX.Element {
  const words = ownDataTexts[view.language]
  return (
    <>
      <h2>{words.stored}</h2>
      {(Object.keys(groups) as Group[]).map((group) => (
        <section class="card" aria-labelledby={group}>
          <h3 id={group}>{words.groups[group].title}</h3>
          <p class="small muted">{words.groups[group].why}</p>
          <StoredTable view={view} counts={counts} group={group} />
        </section>
      ))}
    </>
  )
}

function StoredTable({ view, counts, group }: StoredGroupsProps & { group: Group }): JSX.Element {
  const { language, paths } = view
  const words = ownDataTexts[language]
  const kept = groups[group].filter((name) => counts[name] > 0)
  const nothing = groups[group].filter((name) => counts[name] === 0)
  return (
    <>
      {kept.length > 0 && (
        <StackingTable caption={words.groups[group].title} columns={[words.what, words.count]}>
          {kept.map((name) => {
            const way = ways[name]
            return (
              <tr role="row">
                <th scope="row" role="rowheader">
                  {way ? <a href={way(paths)}>{words.names[name]}</a> : words.names[name]}
                </th>
                <td class="n" role="cell" data-label={words.count}>
                  {formatAmount(counts[name], language)}
                </td>
              </tr>
            )
          })}
        </StackingTable>
      )}
      {nothing.length > 0 && (
        <p class="small muted">
          {words.nothing(nothing.map((name) => words.names[name]).join(' · '))}
        </p>
      )}
    </>
  )
}
