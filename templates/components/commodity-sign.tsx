import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon, type IconName } from './icon.tsx'

interface CommoditySignProps {
  name: Extract<
    IconName,
    'electricity' | 'gas' | 'water' | 'heat' | 'wasteWater' | 'gardenWater' | 'feedIn'
  >
  isSmall?: boolean
}

/** The sign of a commodity on its tile; the word always stands beside it. */
export function CommoditySign({ name, isSmall }: CommoditySignProps): JSX.Element {
  return (
    <span class={isSmall ? 'commodity commodity-s' : 'commodity'}>
      <Icon name={name} />
    </span>
  )
}
