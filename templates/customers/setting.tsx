import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'

interface SettingProps {
  label: string
  children: Child
  way?: WayProps | undefined
}

interface WayProps {
  href: string
  /** 'Ändern'; for screen readers with what it is about. */
  verb: string
  about: string
}

/** One line of what is known, with the way to mend it. */
export function Setting({ label, children, way }: SettingProps): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="breakable">{children}</dd>
      {way && (
        <dd>
          <a href={way.href}>
            {way.verb}
            <span class="visually-hidden"> {way.about}</span>
          </a>
        </dd>
      )}
    </div>
  )
}
