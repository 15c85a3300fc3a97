import type { JSX } from 'hono/jsx/jsx-runtime'
import type { MeasuredReading } from '#src/consumption/measured-registers.ts'
import { Tag } from '#templates/components/tag.tsx'
import type { View } from '#templates/view.ts'
import { readingTableTexts } from './table-texts.ts'

interface ReadingOriginProps {
  view: View
  reading: MeasuredReading
}

/** Where a reading comes from, with the way to its receipt, and how it stands. */
export function ReadingOrigin({ view, reading }: ReadingOriginProps): JSX.Element {
  const { origin, reference } = reading
  const words = readingTableTexts[view.language]
  return (
    <span>
      {reference ? (
        <a href={view.paths.receipt(reference)}>{words.origins[origin]}</a>
      ) : (
        words.origins[origin]
      )}{' '}
      <StatusTag view={view} reading={reading} />
    </span>
  )
}

function StatusTag({ view, reading }: ReadingOriginProps): JSX.Element | undefined {
  const { notRead, statuses } = readingTableTexts[view.language]
  if (reading.status === 'inReview') {
    return (
      <Tag tone="warn" icon="clock">
        {statuses.inReview}
      </Tag>
    )
  }
  if (reading.status === 'withdrawn') return <Tag icon="withdrawn">{statuses.withdrawn}</Tag>
  if (reading.status === 'rejected') return <Tag icon="error">{statuses.rejected}</Tag>
  return reading.origin === 'estimate' ? <Tag icon="note">{notRead}</Tag> : undefined
}
