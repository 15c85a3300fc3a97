import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon, type IconName } from './icon.tsx'

/** A sign on its tile, as commodities have it; the word always stands beside it. */
export function IconTile({ name, isSmall }: { name: IconName; isSmall?: boolean }): JSX.Element {
  return (
    <span class={isSmall ? 'commodity commodity-s' : 'commodity'}>
      <Icon name={name} />
    </span>
  )
}
