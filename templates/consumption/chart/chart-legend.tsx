import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Story } from '#src/consumption/history.ts'
import type { Periods } from '#src/consumption/periods.ts'
import { sumOf } from '#src/consumption/years.ts'
import type { Language } from '#templates/view.ts'
import { yearName } from '../period-names.ts'
import { hatchingOf } from './chart-bar.tsx'
import { chartTexts } from './chart-texts.ts'

interface ChartLegendProps {
  /** Of the chart. */
  id: string
  story: Story
  periods: Periods
  language: Language
}

/** Which year a colour is, and that hatching is an estimate; only what there is to tell apart. */
export function ChartLegend({
  id,
  story,
  periods,
  language,
}: ChartLegendProps): JSX.Element | undefined {
  const isCompared = periods.pairs.some(({ before }) => before)
  const [year, yearBefore] = isCompared ? story.years.map(sumOf) : []
  const estimates = periods.pairs
    .flatMap(({ now, before }) => [{ ...now, isBefore: false }, ...withPlace(before)])
    .filter(({ isEstimated }) => isEstimated)
  if (!year && estimates.length === 0) return undefined
  return (
    <ul class="legend">
      {year && <Entry name="legend-now">{yearName(year)}</Entry>}
      {yearBefore && <Entry name="legend-before">{yearName(yearBefore)}</Entry>}
      {estimates.length > 0 && (
        <li>
          <svg aria-hidden="true">
            <rect
              class="legend-estimate"
              x=".75"
              y=".75"
              width="14.5"
              height="14.5"
              rx="3"
              fill={hatchingOf(
                id,
                estimates.every(({ isBefore }) => isBefore),
              )}
            />
          </svg>
          {chartTexts[language].legendEstimate}
        </li>
      )}
    </ul>
  )
}

function withPlace(before: Periods['pairs'][number]['before']) {
  return before ? [{ ...before, isBefore: true }] : []
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
