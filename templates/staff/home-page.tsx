import type { JSX } from 'hono/jsx/jsx-runtime'
import type { OfficeView } from '#src/staff/office-env.ts'
import { Icon } from '#templates/components/icon.tsx'
import { officeMenu } from '#templates/layouts/office-menu.ts'
import { OfficePage } from '#templates/layouts/office-page.tsx'

/** Where one begins: every page with what it is for. */
export function OfficeHomePage({ view }: { view: OfficeView }): JSX.Element {
  const { staff, paths } = view
  return (
    <OfficePage
      view={view}
      title={`Guten Tag, ${staff.name}`}
      lead="Was Sie hier tun können. Alles, was Sie ändern, steht mit Namen und Zeit im Protokoll."
    >
      <div class="stack">
        {officeMenu.map(({ id, title, entries }) => {
          const own = entries.filter(({ role }) => role === undefined || role === staff.role)
          if (own.length === 0) return null
          return (
            <section class="card" aria-labelledby={`teil-${id}`}>
              <h2 class="h3" id={`teil-${id}`}>
                {title}
              </h2>
              <ul class="list">
                {own.map(({ words, icon, href, about }) => (
                  <li>
                    <Icon name={icon} class="icon-tile" />
                    <span>
                      <a class="title" href={href(paths.office)}>
                        {words}
                      </a>
                      <span class="sub">{about}</span>
                    </span>
                    <span />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </OfficePage>
  )
}
