import type { JSX } from 'hono/jsx/jsx-runtime'

/** One bar; its height is what was used in a day. */
export interface Bar {
  use: number
  /** What stands above it. */
  value: string
  isBefore: boolean
  isEstimated: boolean
}

interface ChartBarProps {
  /** Of the chart, for its patterns. */
  id: string
  bar: Bar
  /** In percent. */
  x: number
  width: number
  /** In pixels. */
  base: number
  height: number
  isCrowded: boolean
}

export function ChartBar(props: ChartBarProps): JSX.Element {
  const { id, bar, x, width, base, height, isCrowded } = props
  const { isBefore, isEstimated } = bar
  const filled = isBefore ? 'before' : 'now'
  const hatched = isBefore ? 'estimate-before' : 'estimate'
  // on a phone two long values side by side would run into each other
  const isMinor = isCrowded || (isBefore && bar.value.length > 3)
  const valueClass = [isBefore ? '' : 'value', isMinor ? 'minor' : ''].filter(Boolean).join(' ')
  return (
    <>
      <rect
        class={isEstimated ? hatched : filled}
        fill={isEstimated ? hatchingOf(id, isBefore) : undefined}
        x={`${x.toFixed(2)}%`}
        y={(base - height).toFixed(1)}
        width={`${width.toFixed(2)}%`}
        height={height.toFixed(1)}
        rx={Math.min(3, height)}
      />
      {!(isCrowded && isBefore) && (
        <text
          class={valueClass || undefined}
          x={`${(x + width / 2).toFixed(2)}%`}
          y={(base - height - 7).toFixed(1)}
          text-anchor="middle"
        >
          {bar.value}
        </text>
      )}
    </>
  )
}

/** The patterns of estimates, of this year and of the one before. */
export function Hatching({ id }: { id: string }): JSX.Element {
  return (
    <defs>
      {[false, true].map((isBefore) => (
        <pattern
          id={patternOf(id, isBefore)}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class={isBefore ? 'hatch-before' : 'hatch'} x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      ))}
    </defs>
  )
}

export function hatchingOf(id: string, isBefore: boolean): string {
  return `url(#${patternOf(id, isBefore)})`
}

function patternOf(id: string, isBefore: boolean): string {
  return `schraffur-${id}${isBefore ? '-vorjahr' : ''}`
}
