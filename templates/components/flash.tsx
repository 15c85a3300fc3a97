import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon } from './icon.tsx'

/** What was just done: one sentence, gone with the next page. */
export function Flash({ children }: { children: Child }): JSX.Element {
  return (
    <p class="flash" role="status">
      <Icon name="fits" />
      <span>{children}</span>
    </p>
  )
}
