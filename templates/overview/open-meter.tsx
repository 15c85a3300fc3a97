import type { JSX } from 'hono/jsx/jsx-runtime'
import type { FormMeter } from '#src/readings/reading-form.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { commodityName, placeName } from '#templates/readings/meter-names.ts'
import type { View } from '#templates/view.ts'
import { overviewTexts } from './texts.ts'

/** One meter with its state in a word. */
export function OpenMeter({ view, meter }: { view: View; meter: FormMeter }): JSX.Element {
  const { language } = view
  const [first] = meter.registers
  const isGarden = commodityName(first, 'de') === 'Gartenwasser'
  return (
    <li>
      <IconTile name={isGarden ? 'gardenWater' : first.commodity} isSmall />
      <span>
        <span class="title">{commodityName(first, language)}</span>
        <span class="sub parts">
          <span>{first.meterNumber}</span> <span>{placeName(first)}</span>
        </span>
      </span>
      <span>
        <MeterTag view={view} meter={meter} />
      </span>
    </li>
  )
}

function MeterTag({ view, meter }: { view: View; meter: FormMeter }): JSX.Element {
  const words = overviewTexts[view.language].states
  if (meter.state === 'asked') return <Tag icon="clock">{words.open}</Tag>
  if (meter.state === 'readRemotely') return <Tag>{words.readRemotely}</Tag>
  if (meter.state !== 'reported') return <Tag>{words.closed}</Tag>
  return meter.registers.some((row) => row.reported?.status === 'inReview') ? (
    <Tag tone="warn" icon="clock">
      {words.inReview}
    </Tag>
  ) : (
    <Tag tone="good" icon="check">
      {words.reported}
    </Tag>
  )
}
