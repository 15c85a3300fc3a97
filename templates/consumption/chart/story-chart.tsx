import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Story } from '#src/consumption/history.ts'
import type { Periods } from '#src/consumption/periods.ts'
import type { Amount } from '#src/consumption/years.ts'
import { registerOfCommodity } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { pieceName, seasonName } from '../period-names.ts'
import { dailyUse, formatAtBar, formatDaily, unitOfDay } from '../quantities.ts'
import { yearWords } from '../year-words.ts'
import { BarChart, type BarGroup } from './bar-chart.tsx'
import type { Bar } from './chart-bar.tsx'
import { ChartTable } from './chart-table.tsx'
import { chartTexts } from './chart-texts.ts'

interface StoryChartProps {
  story: Story
  periods: Periods
  language: Language
}

/** What a register counted by the day, period by period; picture, sentence and table say the same. */
export function StoryChart({ story, periods, language }: StoryChartProps): JSX.Element {
  const { registerId, unit } = story.register
  const year = yearWords(story, language)
  return (
    <figure class="chart">
      <BarChart
        id={registerId}
        sentence={spoken(story, periods, language)}
        groups={groupsOf(periods, unit, language)}
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

function groupsOf({ kind, pairs }: Periods, unit: string, language: Language): BarGroup[] {
  return pairs.map(({ now, before }, place) => ({
    label: kind === 'seasons' ? seasonName(now, language) : pieceName(now, language),
    bars: [
      ...(before ? [barOf(before, unit, language, true)] : []),
      barOf(now, unit, language, kind === 'years' && place < pairs.length - 1),
    ],
  }))
}

function barOf(amount: Amount, unit: string, language: Language, isBefore: boolean): Bar {
  const use = dailyUse(amount, unit).toNumber()
  const { isEstimated } = amount
  return { use, value: formatAtBar(use, language), isBefore, isEstimated }
}

function spoken(story: Story, { kind, pairs }: Periods, language: Language): string {
  const words = chartTexts[language]
  const { register } = story
  const said = ({ now }: (typeof pairs)[number], amount: Amount): string => {
    const name = kind === 'seasons' ? seasonName(now, language) : pieceName(now, language)
    const value = words.value(name, formatDaily(amount, register.unit, language))
    return amount.isEstimated ? words.estimated(value) : value
  }
  const now = pairs.map((pair) => said(pair, pair.now)).join(', ')
  const before = pairs.flatMap((pair) => (pair.before ? said(pair, pair.before) : [])).join(', ')
  const sentence = words.sentence(registerOfCommodity(register, language), now)
  return before ? `${sentence} ${words.before(before)}` : sentence
}

function formatTick(tick: number, language: Language): string {
  return tickFormats[language].format(tick)
}

const tickFormats: Record<Language, Intl.NumberFormat> = {
  de: new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}
