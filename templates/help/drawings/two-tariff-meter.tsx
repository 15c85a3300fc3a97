import type { JSX } from 'hono/jsx/jsx-runtime'
import { BarCode, DrumRow } from './parts.tsx'

/** A meter with two rows of drums; the arrow stands at the one that is counting. */
export function TwoTariffMeter({ label }: { label: string }): JSX.Element {
  return (
    <svg class="drawing" viewBox="0 0 320 252" role="img" aria-label={label}>
      <rect class="hm-case" x="16" y="6" width="288" height="240" rx="26" />
      <rect class="hm-face" x="32" y="22" width="256" height="208" rx="16" />
      {rows.map(({ y, name, figures }) => (
        <>
          <text class="dr-name" x="50" y={y + 32}>
            {name}
          </text>
          <DrumRow x={88} y={y} figures={figures} />
        </>
      ))}
      <path class="hm-mark" d="M280 66l-14 -9v18z" />
      <BarCode x={90} y={160} />
      <text class="hm-number" x="88" y="206">
        1ESY1160123456
      </text>
    </svg>
  )
}

const rows: { y: number; name: string; figures: [string, string] }[] = [
  { y: 40, name: 'HT', figures: ['08764', ''] },
  { y: 98, name: 'NT', figures: ['03590', ''] },
]
