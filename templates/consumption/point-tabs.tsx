import type { JSX } from 'hono/jsx/jsx-runtime'
import type { PointHistory } from '#src/consumption/history.ts'
import { Icon, type IconName } from '#templates/components/icon.tsx'
import type { View } from '#templates/view.ts'
import { commodityIcon, pointName } from './point-names.ts'
import { historyTexts } from './texts.ts'

interface PointTabsProps {
  view: View
  points: PointHistory[]
  current: PointHistory
}

/** One tab for each metering point that is or was the customer's. */
export function PointTabs({ view, points, current }: PointTabsProps): JSX.Element {
  const { language, paths, today } = view
  const words = historyTexts[language]
  return (
    <nav class="tabs tabs-tiles" aria-label={words.tabs}>
      {points.map((point) => {
        const icon: IconName = commodityIcon(point)
        const isEnded = point.endsOn !== undefined && point.endsOn < today
        const name = pointName(point, points, language)
        return (
          <a
            href={paths.history(point.pointId)}
            aria-current={point === current ? 'page' : undefined}
          >
            <Icon name={icon} />
            {isEnded ? `${name} (${words.ended})` : name}
          </a>
        )
      })}
    </nav>
  )
}
