import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon } from '#templates/components/icon.tsx'
import { frameTexts } from '#templates/texts.ts'
import type { SignedInStaff, View } from '#templates/view.ts'
import { type OfficeMenuKey, officeMenu } from './office-menu.ts'

interface OfficeNavProps {
  view: View
  staff: SignedInStaff
  current: OfficeMenuKey | undefined
}

/** The menu at the side; on a phone a popover, which needs no script. */
export function OfficeNav({ view, staff, current }: OfficeNavProps): JSX.Element {
  const words = frameTexts.de
  const { office } = view.paths
  return (
    <nav class="office-nav" id="wege" aria-label="Verwaltung" popover="auto">
      <button
        class="button button-second button-s menu-button menu-close"
        type="button"
        popovertarget="wege"
        popovertargetaction="hide"
      >
        {words.close}
      </button>
      {officeMenu.map(({ id, title, entries }) => {
        const own = entries.filter(({ role }) => role === undefined || role === staff.role)
        if (own.length === 0) return null
        return (
          <>
            <p class="nav-title" id={`nav-${id}`}>
              {title}
            </p>
            <ul class="nav-list" aria-labelledby={`nav-${id}`}>
              {own.map(({ key, words: name, icon, href }) => (
                <li>
                  <a href={href(office)} aria-current={key === current ? 'page' : undefined}>
                    <Icon name={icon} />
                    <span>{name}</span>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )
      })}
      <form class="office-leave" method="post" action={office.signOut()}>
        <a href={office.ownAccess()}>{staff.name}</a>
        <button class="link-button" type="submit">
          {words.signOut}
        </button>
      </form>
    </nav>
  )
}
