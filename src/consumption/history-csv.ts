import { stringify } from 'csv-stringify/sync'
import { germanCsv } from '#src/platform/csv.ts'
import { csvTexts } from '#templates/consumption/csv-texts.ts'
import { readingTableTexts } from '#templates/consumption/table-texts.ts'
import { commodityName, placeName, registerName } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { perDay } from './comparison.ts'
import { energyOf, gasQualityOf } from './gas-energy.ts'
import type { PointHistory } from './history.ts'
import type { MeasuredReading } from './measured-registers.ts'

/** Every reading in a line, oldest first, as German spreadsheets open it: `;`, BOM, comma, CRLF. */
export function historyCsv(points: PointHistory[], language: Language): string {
  const { columns } = csvTexts[language]
  const records = points.flatMap(({ stories }) =>
    stories.flatMap(({ readings }) =>
      readings.toReversed().map((reading) => recordOf(reading, language)),
    ),
  )
  return stringify(records, {
    columns: Object.entries(columns).map(([key, header]) => ({ key, header })),
    header: true,
    ...germanCsv,
    bom: true,
  })
}

type Column = keyof (typeof csvTexts)['de']['columns']

function recordOf(reading: MeasuredReading, language: Language): Record<Column, string | number> {
  const { register, measured } = reading
  const words = readingTableTexts[language]
  const stretch = measured && 'stretch' in measured ? measured.stretch : undefined
  const quality = gasQualityOf(register)
  return {
    commodity: commodityName(register, language),
    marketLocationId: register.marketLocationId ?? '',
    place: placeName(register),
    meterNumber: register.meterNumber,
    registerCode: register.registerCode ?? '',
    register: registerName(register, language),
    readOn: germanDay(reading.readOn),
    value: comma(reading.value),
    reason: words.reasons[reading.reason],
    origin: csvTexts[language].origins[reading.origin],
    status: words.statuses[reading.status],
    from: stretch ? germanDay(stretch.from) : '',
    days: stretch?.days ?? '',
    amount: stretch ? comma(stretch.amount) : '',
    unit: register.unit,
    perDay: stretch ? comma(perDay(stretch).toFixed(3)) : '',
    isEstimated: stretch ? csvTexts[language].estimated[stretch.isEstimated ? 'yes' : 'no'] : '',
    energy: stretch && quality ? energyOf(stretch.amount, quality) : '',
    calorificValue: comma(quality?.calorificValue ?? ''),
    volumeCorrection: comma(quality?.volumeCorrection ?? ''),
  }
}

function comma(decimal: string): string {
  return decimal.replace('.', ',')
}

function germanDay(day: string): string {
  return day.split('-').reverse().join('.')
}
