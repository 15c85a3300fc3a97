import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Story } from '#src/consumption/history.ts'
import type { HistoryRegister, MeasuredReading } from '#src/consumption/measured-registers.ts'
import { formatDayLong, formatMeterValue } from '#templates/format.ts'
import { registerOfCommodity } from '#templates/readings/meter-names.ts'
import type { View } from '#templates/view.ts'
import { ReadingConsumption } from './reading-consumption.tsx'
import { ReadingOrigin } from './reading-origin.tsx'
import { readingTableTexts } from './table-texts.ts'

interface ReadingsTableProps {
  view: View
  story: Story
  /** Those of this page, newest first. */
  readings: MeasuredReading[]
}

/** The readings of a story with where they come from and what they say; on a phone each is a block. */
export function ReadingsTable({ view, story, readings }: ReadingsTableProps): JSX.Element {
  const { language } = view
  const words = readingTableTexts[language]
  const amount = story.register.direction === 'feedIn' ? words.feedIn : words.consumption
  return (
    <div class="table-scroll">
      <table class="table table-stack" role="table">
        <caption>{words.caption(registerOfCommodity(story.register, language))}</caption>
        <thead>
          <tr role="row">
            <Heading>{words.readOn}</Heading>
            <Heading isFigure>{words.value}</Heading>
            <Heading>{words.origin}</Heading>
            <Heading isFigure>{amount}</Heading>
            <Heading isFigure>{words.perDay}</Heading>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading, place) => (
            <tr role="row">
              <ReadOn
                view={view}
                reading={reading}
                newer={readings[place - 1]?.register ?? story.register}
              />
              <td role="cell" class="n" data-label={words.value}>
                {formatMeterValue(reading.value, language, reading.register.decimalDigits)}
              </td>
              <td role="cell" data-label={words.origin}>
                <ReadingOrigin view={view} reading={reading} />
              </td>
              <ReadingConsumption reading={reading} amount={amount} language={language} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Heading({ isFigure, children }: { isFigure?: boolean; children: string }): JSX.Element {
  return (
    <th scope="col" role="columnheader" class={isFigure ? 'n' : undefined}>
      {children}
    </th>
  )
}

interface ReadOnProps {
  view: View
  reading: MeasuredReading
  /** The register of the reading above it. */
  newer: HistoryRegister
}

/** The day, and what happened on it: a new tenant, a new meter. */
function ReadOn({ view, reading, newer }: ReadOnProps): JSX.Element {
  const { language } = view
  const { reason, register } = reading
  const isUsual = reason === 'periodic' || reason === 'interim'
  const isExchange = reason === 'meterInstalled' || reason === 'meterRemoved'
  const isOther = register.meterNumber !== newer.meterNumber
  const said = [
    ...(isUsual ? [] : [readingTableTexts[language].reasons[reason]]),
    ...(isExchange || isOther ? [register.meterNumber] : []),
  ]
  return (
    <th scope="row" role="rowheader">
      {formatDayLong(reading.readOn, language)}
      {said.length > 0 && <span class="sub">{said.join(' · ')}</span>}
    </th>
  )
}
