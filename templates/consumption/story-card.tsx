import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Story } from '#src/consumption/history.ts'
import { periodsOf } from '#src/consumption/periods.ts'
import { placeName } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { ChartLegend } from './chart/chart-legend.tsx'
import { chartTitle, StoryChart } from './chart/story-chart.tsx'
import { historyTexts } from './texts.ts'

interface StoryCardProps {
  story: Story
  language: Language
}

/** One register with its chart, or with what is still missing for one. */
export function StoryCard({ story, language }: StoryCardProps): JSX.Element {
  const words = historyTexts[language]
  const { register, readings, stretches, years } = story
  const periods = periodsOf(stretches, years)
  const counted = readings.filter(({ status }) => status === 'accepted')
  const titleId = `verbrauch-${register.registerId}`
  return (
    <section class="card" aria-labelledby={titleId}>
      <div class="row row-spread">
        <div>
          <h2 class="h3" id={titleId}>
            {chartTitle(story, language)}
          </h2>
          <p class="small muted">{meterLine(story, language)}</p>
          {!register.isSelfRead && <p class="small muted">{words.remote}</p>}
        </div>
        <ChartLegend id={register.registerId} periods={periods} language={language} />
      </div>
      {stretches.length > 0 ? (
        <StoryChart story={story} periods={periods} language={language} />
      ) : (
        <p>{counted.length === 1 ? words.oneOnly : words.noStretch}</p>
      )}
      {counted.length > 1 && counted.every(({ origin }) => origin === 'estimate') && (
        <p class="text">{words.onlyEstimates}</p>
      )}
    </section>
  )
}

function meterLine({ register }: Story, language: Language): string {
  const words = historyTexts[language]
  return [
    words.meter(register.meterNumber),
    placeName(register),
    register.factor === '1' ? undefined : words.factor(register.factor),
  ]
    .filter(Boolean)
    .join(', ')
}
