import type { JSX } from 'hono/jsx/jsx-runtime'
import type { OwnDataName } from '#src/own-data/names.ts'
import type { OwnDataCounts } from '#src/own-data/queries.ts'
import { StackingTable } from '#templates/components/stacking-table.tsx'
import { formatAmount } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'
import { ownDataTexts } from './texts.ts'

interface StoredGroupsProps {
  language: Language
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
    'aenderungen',
    'entwuerfe',
  ],
  access: ['zugang', 'anmeldungen', 'links', 'protokoll'],
}

/** What is stored, group by group: what for, how long, and how much of it. */
export function StoredGroups({ language, counts }: StoredGroupsProps): JSX.Element {
  const words = ownDataTexts[language]
  return (
    <>
      <h2>{words.stored}</h2>
      {(Object.keys(groups) as Group[]).map((group) => (
        <section class="card" aria-labelledby={group}>
          <h3 id={group}>{words.groups[group].title}</h3>
          <p class="small muted">{words.groups[group].why}</p>
          <StackingTable caption={words.groups[group].title} columns={[words.what, words.count]}>
            {groups[group].map((name) => (
              <tr role="row">
                <th scope="row" role="rowheader">
                  {words.names[name]}
                </th>
                <td class="n" role="cell" data-label={words.count}>
                  {formatAmount(counts[name], language)}
                </td>
              </tr>
            ))}
          </StackingTable>
        </section>
      ))}
    </>
  )
}
