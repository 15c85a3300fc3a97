import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon, type IconName } from './icon.tsx'

interface TagProps {
  /** Without a tone it is grey: nobody must act. */
  tone?: 'good' | 'warn' | 'bad' | 'brand' | undefined
  icon?: IconName | undefined
  children: Child
}

/** A state in one word and a sign. */
export function Tag({ tone, icon, children }: TagProps): JSX.Element {
  return (
    <span class={tone ? `tag tag-${tone}` : 'tag'}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
