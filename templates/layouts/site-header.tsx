import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon } from '#templates/components/icon.tsx'
import { frameTexts } from '#templates/texts.ts'
import type { View } from '#templates/view.ts'
import { DefaultMark } from './default-mark.tsx'
import { type MenuKey, menu } from './menu.ts'

interface SiteHeaderProps {
  view: View
  current: MenuKey | undefined
}

/** The utility's name and the ways; on a phone the ways are a popover, which needs no script. */
export function SiteHeader({ view, current }: SiteHeaderProps): JSX.Element {
  const words = frameTexts[view.language]
  const { ways, end } = menu[view.customer ? 'customer' : 'guest']
  const links = (entries: typeof ways) =>
    entries.map(({ key, href }) => (
      <a href={href(view.paths)} aria-current={key === current ? 'page' : undefined}>
        {words[key]}
      </a>
    ))
  return (
    <header class="site-header">
      <div class="wrap site-bar">
        <a class="brand" href={view.paths.start()}>
          <DefaultMark />
          <UtilityName name={view.utility.name} />
        </a>
        <button
          class="button button-second button-s menu-button"
          type="button"
          popovertarget="wege"
        >
          <Icon name="menu" />
          {words.menu}
        </button>
        <nav class="site-nav" id="wege" aria-label={words.mainMenu} popover="auto">
          <button
            class="button button-second button-s menu-button menu-close"
            type="button"
            popovertarget="wege"
            popovertargetaction="hide"
          >
            {words.close}
          </button>
          {links(ways)}
          <div class="nav-end">
            <LanguageSwitch view={view} />
            {links(end)}
            {view.customer && (
              <form method="post" action={view.paths.signOut()}>
                <button class="link-button" type="submit">
                  {words.signOut}
                </button>
              </form>
            )}
          </div>
        </nav>
      </div>
    </header>
  )
}

function LanguageSwitch({ view }: { view: View }) {
  const other = view.language === 'de' ? 'en' : 'de'
  return (
    <form method="post" action={view.paths.language()}>
      <input type="hidden" name="sprache" value={other} />
      <input type="hidden" name="weiter" value={view.path} />
      <button class="link-button" type="submit" lang={other}>
        {frameTexts[view.language].otherLanguage}
      </button>
    </form>
  )
}

// 'Stadtwerke Musterstadt' reads best in two lines, what it is above what it is called
function UtilityName({ name }: { name: string }) {
  const [, kind, own] = /^(\S+)\s+(.+)$/.exec(name.trim()) ?? []
  return (
    <span class="brand-name">
      {kind && <span>{kind}</span>} <strong>{own ?? name}</strong>
    </span>
  )
}
