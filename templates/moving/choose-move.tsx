import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Home } from '#src/moving/homes.ts'
import { isLeaving, type MoveKind, moveKinds } from '#src/moving/kinds.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { movingTexts } from './texts.ts'

interface ChooseMovePageProps {
  view: View
  homes: Home[]
}

/** "Umzug": what is to be reported, and of which home. */
export function ChooseMovePage({ view, homes }: ChooseMovePageProps): JSX.Element {
  const words = movingTexts[view.language]
  const offered = moveKinds.filter((kind) => homes.length > 0 || !isLeaving(kind))
  const [home, ...others] = homes
  return (
    <PortalPage view={view} title={words.title} lead={words.lead} width="form">
      <section class="card">
        <ul class="list">
          {offered.map((kind) => (
            <li>
              <IconTile name={icons[kind]} />
              <span>
                {isLeaving(kind) && others.length > 0 ? (
                  <>
                    <span class="title">{words.kinds[kind].choice}</span>
                    {homes.map((each) => (
                      <span class="sub">
                        <a href={`${view.paths.movingForm(kind)}?ab=${each.contractId}`}>
                          {words.from(each.street)}
                        </a>
                      </span>
                    ))}
                  </>
                ) : (
                  <a class="title" href={view.paths.movingForm(kind)}>
                    {words.kinds[kind].choice}
                  </a>
                )}
                <span class="sub">{words.kinds[kind].hint}</span>
                {isLeaving(kind) && home && others.length === 0 && (
                  <span class="sub">{words.from(home.street)}</span>
                )}
              </span>
              <span />
            </li>
          ))}
        </ul>
      </section>
    </PortalPage>
  )
}

const icons = {
  auszug: 'forward',
  wechsel: 'withdrawn',
  einzug: 'house',
} as const satisfies Record<MoveKind, string>
