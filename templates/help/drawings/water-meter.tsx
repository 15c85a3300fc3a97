import type { JSX } from 'hono/jsx/jsx-runtime'
import { DrumRow, Ring } from './parts.tsx'

/** A water meter: cubic metres on the drums, litres on the small dials. */
export function WaterMeter({ label }: { label: string }): JSX.Element {
  return (
    <svg class="drawing" viewBox="0 0 320 252" role="img" aria-label={label}>
      <path class="dr-pipe dr-pipe-wide" d="M0 126h60M260 126h60" />
      <circle class="hm-case" cx="160" cy="126" r="122" />
      <circle class="hm-face" cx="160" cy="126" r="106" />
      <DrumRow x={84} y={66} figures={['00342', '']} />
      <text class="hm-small" x="160" y="50" text-anchor="middle">
        m³
      </text>
      {dials.map(({ x, y, turn, times }) => (
        <g transform={`translate(${x} ${y})`}>
          <circle class="dr-dial" r="17" />
          <path class="dr-pointer" d="M0 5V-13" transform={`rotate(${turn})`} />
          <text class="dr-times" y="31">
            {times}
          </text>
        </g>
      ))}
      <text class="dr-rim" x="160" y="213">
        8SEN0000112233
      </text>
      <Ring x={76} y={58} width={168} height={66} />
    </svg>
  )
}

const dials = [
  { x: 112, y: 150, turn: 40, times: '×0,1' },
  { x: 160, y: 158, turn: 160, times: '×0,01' },
  { x: 208, y: 150, turn: 250, times: '×0,001' },
]
