import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Periods } from '#src/consumption/periods.ts'
import type { Amount } from '#src/consumption/years.ts'
import type { Language } from '#templates/view.ts'
import { yearName } from '../period-names.ts'
import { hatchingOf } from './chart-bar.tsx'
import { chartTexts } from './chart-texts.ts'

interface ChartLegendProps {
  /** Of the chart. */
  id: string
  periods: Periods
  language: Language
}

/** Which year a colour is, and that hatching is an estimate; only what there is to tell apart. */
export function ChartLegend(props: ChartLegendProps): JSX.Element | undefined {
  const { id, periods, language } = props
  const now = periods.pairs.map((pair) => pair.now)
  const before = periods.pairs.flatMap((pair) => pair.before ?? [])
  const isNowEstimated = now.some(({ isEstimated }) => isEstimated)
  const hasEstimates = isNowEstimated || before.some(({ isEstimated }) => isEstimated)
  if (before.length === 0 && !hasEstimates) return undefined
  return (
    <ul class="legend">
      {before.length > 0 && <Entry name="legend-now">{nameOf(now)}</Entry>}
      {before.length > 0 && <Entry name="legend-before">{nameOf(before)}</Entry>}
      {hasEstimates && (
        <li>
          <svg aria-hidden="true">
            <rect
              class="legend-estimate"
              x=".75"
              y=".75"
              width="14.5"
              height="14.5"
              rx="3"
              fill={hatchingOf(id, !isNowEstimated)}
            />
          </svg>
          {chartTexts[language].legendEstimate}
        </li>
      )}
    </ul>
  )
}

/** The year that periods belong to. */
function nameOf(periods: Amount[]): string {
  const { from = '' } = periods[0] ?? {}
  const { to = '' } = periods.at(-1) ?? {}
  return yearName({ from, to })
}

function Entry({ name, children }: { name: string; children: string }): JSX.Element {
  return (
    <li>
      <svg aria-hidden="true">
        <rect class={name} width="16" height="16" />
      </svg>
      {children}
    </li>
  )
}
