import { formatDayLong } from '#templates/format.ts'

/** The consumption as the overview shows it. */
const de = {
  title: 'Verbrauch im Überblick',
  toHistory: 'Zum Verlauf',
  none: 'Sobald zwei Zählerstände etwa ein Jahr auseinanderliegen, sehen Sie hier, was Sie verbrauchen.',
  trend: {
    same: 'wie im Vorjahr',
    more: (percent: number) => `${percent} % mehr`,
    less: (percent: number) => `${percent} % weniger`,
  },
  estimated: 'teils geschätzt',
  more: (count: number) =>
    count === 1 ? 'Ein weiterer Zähler steht im Verlauf.' : `${count} weitere stehen im Verlauf.`,
  years: (to: string) =>
    `Jeweils ein Jahr zwischen zwei Ablesungen, zuletzt bis ${formatDayLong(to, 'de')}`,
}

const en: typeof de = {
  title: 'Consumption at a glance',
  toHistory: 'To the history',
  none: 'As soon as two readings lie about a year apart, you will see here what you use.',
  trend: {
    same: 'as the year before',
    more: (percent) => `${percent} % more`,
    less: (percent) => `${percent} % less`,
  },
  estimated: 'partly estimated',
  more: (count) =>
    count === 1 ? 'One more meter stands in the history.' : `${count} more stand in the history.`,
  years: (to) => `A year between two readings each, the latest until ${formatDayLong(to, 'en')}`,
}

export const glanceTexts = { de, en }
