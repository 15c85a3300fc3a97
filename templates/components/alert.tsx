import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon, type IconName } from './icon.tsx'

type AlertTone = keyof typeof signs

interface AlertProps {
  tone: AlertTone
  title: string
  children?: Child
}

/** A message that stands in the page: its sign and title say what its colour says. */
export function Alert({ tone, title, children }: AlertProps): JSX.Element {
  return (
    <div class={tone === 'brand' ? 'alert' : `alert alert-${tone}`}>
      <Icon name={signs[tone]} />
      <p class="alert-title">{title}</p>
      {children && <div class="alert-body">{children}</div>}
    </div>
  )
}

const signs = {
  brand: 'note',
  good: 'fits',
  warn: 'warning',
  bad: 'error',
} as const satisfies Record<string, IconName>
