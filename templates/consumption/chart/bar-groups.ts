import type { Story } from '#src/consumption/history.ts'
import type { Pair, Periods } from '#src/consumption/periods.ts'
import type { Amount } from '#src/consumption/years.ts'
import { registerOfCommodity } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { pieceName, seasonName } from '../period-names.ts'
import { dailyUse, formatAtBar, formatDaily } from '../quantities.ts'
import type { BarGroup } from './bar-chart.tsx'
import type { Bar } from './chart-bar.tsx'
import { chartTexts } from './chart-texts.ts'

/** The bars of a chart: the year that the sentence below tells is the dark one. */
export function barGroups(story: Story, periods: Periods, language: Language): BarGroup[] {
  const { kind, pairs } = periods
  const told = story.years[0]?.at(-1)?.to ?? pairs.at(-1)?.now.to
  const bar = (amount: Amount, isBefore: boolean): Bar => {
    const use = dailyUse(amount, story.register.unit).toNumber()
    const { isEstimated } = amount
    return { use, value: formatAtBar(use, language), isBefore, isEstimated }
  }
  return pairs.map((pair) => ({
    label: nameOf(pair, kind, language),
    bars: [
      ...(pair.before ? [bar(pair.before, true)] : []),
      bar(pair.now, kind === 'years' && pair.now.to !== told),
    ],
  }))
}

/** The same as a sentence. */
export function spokenChart(story: Story, periods: Periods, language: Language): string {
  const words = chartTexts[language]
  const { register } = story
  const said = (pair: Pair, amount: Amount): string => {
    const daily = formatDaily(amount, register.unit, language)
    const value = words.value(nameOf(pair, periods.kind, language), daily)
    return amount.isEstimated ? words.estimated(value) : value
  }
  const now = periods.pairs.map((pair) => said(pair, pair.now))
  const before = periods.pairs.flatMap((pair) => (pair.before ? said(pair, pair.before) : []))
  return [
    words.sentence(registerOfCommodity(register, language), now.join(', ')),
    ...(before.length > 0 ? [words.before(before.join(', '))] : []),
  ].join(' ')
}

function nameOf({ now }: Pair, kind: Periods['kind'], language: Language): string {
  return kind === 'seasons' ? seasonName(now, language) : pieceName(now, language)
}
