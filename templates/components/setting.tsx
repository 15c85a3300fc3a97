import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'

interface SettingProps {
  label: string
  children: Child
  way?: WayProps | undefined
  /** A form of one button, where the way to change it is no link. */
  form?: Child
}

interface WayProps {
  href: string
  /** 'Ändern'; for screen readers with what it is about. */
  verb: string
  about: string
}

/** One line of what is known, with the way to change it; stands in `<dl class="settings">`. */
export function Setting({ label, children, way, form }: SettingProps): JSX.Element {
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
      {form && <dd>{form}</dd>}
    </div>
  )
}
