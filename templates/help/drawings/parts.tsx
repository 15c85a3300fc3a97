import type { JSX } from 'hono/jsx/jsx-runtime'

interface DrumRowProps {
  x: number
  y: number
  /** The figures before the comma, then those after it, which are red: ['12354', '8']. */
  figures: [string, string]
}

export const drumWidth = 28

/** Drums in their window; a dot at the foot stands for the comma, as on the meter. */
export function DrumRow({ x, y, figures: [black, red] }: DrumRowProps): JSX.Element {
  const cells = [...black, ...red].map((figure, place) => ({
    figure,
    isRed: place >= black.length,
    left: x + 6 + place * drumWidth + (place >= black.length ? 10 : 0),
  }))
  const width = cells.length * drumWidth + 12 + (red ? 10 : 0)
  return (
    <g>
      <rect class="hm-window" x={x} y={y} width={width} height="50" rx="7" />
      {cells.map(({ figure, isRed, left }) => (
        <>
          <rect
            class={isRed ? 'hm-drum hm-red' : 'hm-drum'}
            x={left + 1}
            y={y + 5}
            width={drumWidth - 2}
            height="40"
            rx="3"
          />
          <text class="dr-figure" x={left + drumWidth / 2} y={y + 34}>
            {figure}
          </text>
        </>
      ))}
      {red && (
        <circle class="hm-comma" cx={x + 11 + black.length * drumWidth} cy={y + 40} r="2.2" />
      )}
    </g>
  )
}

/** The bar code beside which every meter has its number. */
export function BarCode({ x, y }: { x: number; y: number }): JSX.Element {
  const bars = [0, 4, 10, 13, 19, 25, 28, 34, 38, 44, 47, 53, 58, 61, 68, 72, 78, 82, 88, 91, 98]
  return <path class="hm-bars" d={bars.map((bar) => `M${x + bar * 1.5} ${y}v26`).join('')} />
}

/** What the drawing is about. */
export function Ring(props: { x: number; y: number; width: number; height: number }): JSX.Element {
  return <rect class="dr-ring" {...props} rx="14" />
}
