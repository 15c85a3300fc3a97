import { formatDayLong } from '#templates/format.ts'

/** What a chart says in words; its bars say the same. */
const de = {
  title: (register: string, unit: string) => `${register}, ${unit} am Tag`,
  units: { kWh: 'Kilowattstunden', 'm³': 'Kubikmeter' },
  sentence: (register: string, values: string) => `${register} je Tag: ${values}.`,
  before: (values: string) => `Im Jahr davor: ${values}.`,
  value: (name: string, value: string) => `${name} ${value}`,
  estimated: (value: string) => `${value} (geschätzt)`,
  legendEstimate: 'geschätzt',
  used: {
    opening: (from: string, to: string) =>
      `Vom ${formatDayLong(from, 'de')} bis ${formatDayLong(to, 'de')} haben Sie `,
    end: ' verbraucht',
  },
  fedIn: {
    opening: (from: string, to: string) =>
      `Vom ${formatDayLong(from, 'de')} bis ${formatDayLong(to, 'de')} haben Sie `,
    end: ' eingespeist',
  },
  energy: (energy: string) => `, etwa ${energy}`,
  daily: (daily: string) => `, am Tag ${daily}.`,
  trend: {
    same: 'Je Tag gerechnet ist das so viel wie im Jahr davor.',
    more: (percent: number) => `Je Tag gerechnet sind das ${percent} % mehr als im Jahr davor.`,
    less: (percent: number) => `Je Tag gerechnet sind das ${percent} % weniger als im Jahr davor.`,
  },
  yearEstimated: 'Ein Stand dieses Jahres ist geschätzt.',
  noYear: 'Für den Vergleich mit einem Jahr davor sind noch nicht genug Stände da.',
  table: 'Das Diagramm als Tabelle',
  tableCaption: (register: string) => `${register}, Verbrauch je Tag`,
  period: 'Zeitraum',
  amount: 'Verbrauch',
  amountFedIn: 'Einspeisung',
  perDay: 'je Tag',
  perDayBefore: 'im Jahr davor',
}

const en: typeof de = {
  title: (register, unit) => `${register}, ${unit} per day`,
  units: { kWh: 'kilowatt hours', 'm³': 'cubic metres' },
  sentence: (register, values) => `${register} per day: ${values}.`,
  before: (values) => `The year before: ${values}.`,
  value: (name, value) => `${name} ${value}`,
  estimated: (value) => `${value} (estimated)`,
  legendEstimate: 'estimated',
  used: {
    opening: (from, to) =>
      `From ${formatDayLong(from, 'en')} to ${formatDayLong(to, 'en')} you used `,
    end: ' in all',
  },
  fedIn: {
    opening: (from, to) =>
      `From ${formatDayLong(from, 'en')} to ${formatDayLong(to, 'en')} you fed in `,
    end: ' in all',
  },
  energy: (energy) => `, about ${energy}`,
  daily: (daily) => `, ${daily} a day.`,
  trend: {
    same: 'By the day that is as much as in the year before.',
    more: (percent) => `By the day that is ${percent} % more than in the year before.`,
    less: (percent) => `By the day that is ${percent} % less than in the year before.`,
  },
  yearEstimated: 'One reading of this year is an estimate.',
  noYear: 'There are not enough readings yet to compare with a year before.',
  table: 'The chart as a table',
  tableCaption: (register) => `${register}, use per day`,
  period: 'Time',
  amount: 'Consumption',
  amountFedIn: 'Feed-in',
  perDay: 'per day',
  perDayBefore: 'the year before',
}

export const chartTexts = { de, en }
