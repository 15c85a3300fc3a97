import type { JSX } from 'hono/jsx/jsx-runtime'
import { BarCode, DrumRow, Ring } from './parts.tsx'

/** A gas meter: cubic metres before the comma, three red figures behind it. */
export function GasMeter({ label }: { label: string }): JSX.Element {
  return (
    <svg class="drawing" viewBox="0 0 320 252" role="img" aria-label={label}>
      <path class="dr-pipe" d="M84 0v40M236 0v40" />
      <rect class="hm-case" x="16" y="28" width="288" height="216" rx="40" />
      <rect class="hm-face" x="28" y="66" width="264" height="140" rx="12" />
      <DrumRow x={38} y={80} figures={['05466', '127']} />
      <text class="hm-small" x="274" y="150" text-anchor="end">
        m³
      </text>
      <BarCode x={46} y={150} />
      <text class="hm-number" x="44" y="195">
        7GMT0000987654
      </text>
      <Ring x={32} y={72} width={160} height={66} />
    </svg>
  )
}
