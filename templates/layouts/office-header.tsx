import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon } from '#templates/components/icon.tsx'
import { frameTexts } from '#templates/texts.ts'
import type { View } from '#templates/view.ts'
import { DefaultMark } from './default-mark.tsx'

/** Whose back office it is and who is in it. */
export function OfficeHeader({ view }: { view: View }): JSX.Element {
  const words = frameTexts.de
  const { office } = view.paths
  return (
    <header class="office-header">
      <a class="brand" href={office.home()}>
        <DefaultMark />
        <span class="brand-name">
          <span>{view.utility.name}</span> <strong>Verwaltung</strong>
        </span>
      </a>
      <span />
      {view.staff && (
        <form class="office-person" method="post" action={office.signOut()}>
          <a href={office.ownAccess()}>{view.staff.name}</a>{' '}
          <button class="link-button" type="submit">
            {words.signOut}
          </button>
        </form>
      )}
      {view.staff && (
        <button
          class="button button-second button-s menu-button"
          type="button"
          popovertarget="wege"
        >
          <Icon name="menu" />
          {words.menu}
        </button>
      )}
    </header>
  )
}
