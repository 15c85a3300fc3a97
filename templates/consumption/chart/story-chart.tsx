import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Story } from '#src/consumption/history.ts'
import type { Periods } from '#src/consumption/periods.ts'
import { registerOfCommodity } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { unitOfDay } from '../quantities.ts'
import { yearWords } from '../year-words.ts'
import { BarChart } from './bar-chart.tsx'
import { barGroups, spokenChart } from './bar-groups.ts'
import { ChartTable } from './chart-table.tsx'
import { chartTexts } from './chart-texts.ts'

interface StoryChartProps {
  story: Story
  periods: Periods
  language: Language
}

/** What a register counted by the day, period by period; picture, sentence and table say the same. */
export function StoryChart({ story, periods, language }: StoryChartProps): JSX.Element {
  const year = yearWords(story, language)
  return (
    <figure class="chart">
      <BarChart
        id={story.register.registerId}
        sentence={spokenChart(story, periods, language)}
        groups={barGroups(story, periods, language)}
        formatTick={(tick) => formatTick(tick, language)}
      />
      <figcaption class="text">
        {year?.opening}
        <strong>{year?.amount}</strong>
        {year?.rest}
      </figcaption>
      <ChartTable story={story} periods={periods} language={language} />
    </figure>
  )
}

/** 'Gas, Kubikmeter am Tag'. */
export function chartTitle({ register }: Story, language: Language): string {
  const words = chartTexts[language]
  const unit = unitOfDay(register.unit) === 'kWh' ? words.units.kWh : words.units['m³']
  return words.title(registerOfCommodity(register, language), unit)
}

function formatTick(tick: number, language: Language): string {
  return tickFormats[language].format(tick)
}

const tickFormats: Record<Language, Intl.NumberFormat> = {
  de: new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}
