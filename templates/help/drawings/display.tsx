import type { JSX } from 'hono/jsx/jsx-runtime'

interface DisplayProps {
  label: string
  /** The small number at the left, like '1.8.0'; a heat meter has none. */
  code?: string
  value: string
  unit: string
}

/** The display of an electronic meter at the moment at which it shows what we ask for. */
export function Display({ label, code, value, unit }: DisplayProps): JSX.Element {
  // a comma is narrower than a figure, whatever the typeface says
  const [whole, fraction] = value.split(',')
  return (
    <svg class="drawing" viewBox="0 0 320 92" role="img" aria-label={label}>
      <rect class="hm-window" x="2" y="2" width="316" height="88" rx="12" />
      <rect class="dr-lcd" x="12" y="12" width="296" height="68" rx="6" />
      {code && (
        <text class="dr-code" x="26" y="56">
          {code}
        </text>
      )}
      <text class="dr-value" x="254" y="58">
        {whole}
        {fraction && (
          <>
            <tspan dx="-4">,</tspan>
            <tspan dx="-7">{fraction}</tspan>
          </>
        )}
      </text>
      <text class="dr-unit" x="262" y="58">
        {unit}
      </text>
    </svg>
  )
}
