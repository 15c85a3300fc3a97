import type { JSX } from 'hono/jsx/jsx-runtime'
import type { PointHistory } from '#src/consumption/history.ts'
import { Icon } from '#templates/components/icon.tsx'
import type { View } from '#templates/view.ts'
import { historyTexts } from './texts.ts'

/** A metering point where nothing was read while it was the customer's. */
export function NoReading({ view, point }: { view: View; point: PointHistory }): JSX.Element {
  const words = historyTexts[view.language]
  const isRemote = point.row.registerId !== null && !point.row.isSelfRead
  const isEnded = point.endsOn !== undefined && point.endsOn < view.today
  return (
    <div class="empty">
      <Icon name="meter" />
      <h2>{words.noneTitle}</h2>
      {!isEnded && <p>{isRemote ? words.noneRemote : words.none}</p>}
      <p>{words.noneBefore}</p>
      {!isRemote && !isEnded && (
        <a class="button" href={view.paths.readings()}>
          {words.report}
        </a>
      )}
    </div>
  )
}

/** Nothing is supplied and nothing was. */
export function NoContract({ view }: { view: View }): JSX.Element {
  const words = historyTexts[view.language]
  return (
    <div class="empty">
      <Icon name="document" />
      <h2>{words.noContractTitle}</h2>
      <p>{words.noContract}</p>
    </div>
  )
}
