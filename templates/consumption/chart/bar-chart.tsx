import { scaleBand, scaleLinear } from 'd3-scale'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { type Bar, ChartBar, Hatching } from './chart-bar.tsx'

/** What stands at one place of the axis: a bar, or two of them to be compared. */
export interface BarGroup {
  label: string
  bars: Bar[]
}

interface BarChartProps {
  /** Tells the patterns of one chart from those of another. */
  id: string
  /** Everything that the bars say, as a sentence. */
  sentence: string
  groups: BarGroup[]
  formatTick: (tick: number) => string
}

const height = 246
const top = 12
const base = 208
const gap = 0.8
const widestBar = 14
/** From here on only the newer of two bars has its value above it, and none has on a phone. */
const crowded = 5

/** Bars side by side: percent for x and pixels for y, so that letters keep their size. */
export function BarChart({ id, sentence, groups, formatTick }: BarChartProps): JSX.Element {
  const uses = groups.flatMap(({ bars }) => bars.map(({ use }) => use))
  const y = scaleLinear([0, Math.max(...uses, 0) || 1], [base, top]).nice(4)
  const ticks = y.ticks(4).map((tick) => ({ y: pixels(y(tick)), name: formatTick(tick) }))
  const isNarrow = ticks.every(({ name }) => name.length <= 3)
  return (
    <div
      class={isNarrow ? 'chart-plot chart-plot-s' : 'chart-plot'}
      role="img"
      aria-label={sentence}
    >
      <svg height={height}>
        {ticks.map((tick) => (
          <text y={tick.y + 4}>{tick.name}</text>
        ))}
      </svg>
      <svg height={height}>
        <Hatching id={id} />
        {ticks.map((tick) => (
          <line
            class={tick.y === base ? 'axis' : 'grid'}
            x1="0"
            x2="100%"
            y1={tick.y}
            y2={tick.y}
          />
        ))}
        <Groups id={id} groups={groups} heightOf={(use) => base - pixels(y(use))} />
      </svg>
    </div>
  )
}

interface GroupsProps {
  id: string
  groups: BarGroup[]
  heightOf: (use: number) => number
}

function Groups({ id, groups, heightOf }: GroupsProps): JSX.Element {
  const x = scaleBand([...groups.keys()], [0, 100])
    .paddingInner(0.28)
    .paddingOuter(0.14)
  return (
    <>
      {groups.map(({ label, bars }, place) => {
        const middle = (x(place) ?? 0) + x.bandwidth() / 2
        const gaps = gap * (bars.length - 1)
        const width = Math.min((x.bandwidth() - gaps) / bars.length, widestBar)
        const start = middle - (width * bars.length + gaps) / 2
        return (
          <>
            {bars.map((bar, index) => (
              <ChartBar
                id={id}
                bar={bar}
                x={start + index * (width + gap)}
                width={width}
                base={base}
                height={heightOf(bar.use)}
                isCrowded={groups.length > crowded}
              />
            ))}
            <text
              class={labelClass(groups.length, place)}
              x={`${middle.toFixed(2)}%`}
              y={base + 24}
              text-anchor="middle"
            >
              {label}
            </text>
          </>
        )
      })}
    </>
  )
}

/** On a phone labels take turns: a line lower, or every second one alone. */
function labelClass(count: number, place: number): string | undefined {
  if (place % 2 === 0 || count < crowded) return undefined
  return count > 6 ? 'minor' : 'lower'
}

function pixels(y: number): number {
  return Math.round(y * 10) / 10
}
