import type { Paper, PaperSection, PaperTable } from '#src/papers/paper.ts'
import { csvTexts } from '#templates/consumption/csv-texts.ts'
import { paperTexts } from '#templates/consumption/paper-texts.ts'
import { formatDaily, formatEnergy, formatExact } from '#templates/consumption/quantities.ts'
import { readingTableTexts, withoutWords } from '#templates/consumption/table-texts.ts'
import { yearWords } from '#templates/consumption/year-words.ts'
import { formatAmount, formatDay, formatMeterValue } from '#templates/format.ts'
import { placeName, registerOfCommodity } from '#templates/readings/meter-names.ts'
import type { Language, SignedInCustomer, View } from '#templates/view.ts'
import { gasQualityOf } from './gas-energy.ts'
import type { PointHistory, Story } from './history.ts'
import type { MeasuredReading } from './measured-registers.ts'

/** All readings and what follows from them, for the customer or for somebody who acts for her. */
export function historyPaper(
  points: PointHistory[],
  view: View & { customer: SignedInCustomer },
  madeAt: Date,
): Paper {
  const { language, utility, customer, today } = view
  const words = paperTexts[language]
  const stories = points.flatMap((point) => point.stories.map((story) => ({ point, story })))
  const sections = stories
    .filter(({ story }) => story.readings.length > 0)
    .map(({ point, story }) => sectionOf(point, story, language))
  return {
    language,
    utility,
    title: words.title,
    lead: words.lead,
    facts: [
      [words.customer, customer.name],
      [words.customerNumber, customer.customerNumber],
      [words.madeOn, formatDay(today, language)],
    ],
    sections: sections.length > 0 ? sections : [{ paragraphs: [words.none] }],
    foot: words.foot(customer.customerNumber, formatDay(today, language)),
    madeAt,
  }
}

function sectionOf(point: PointHistory, story: Story, language: Language): PaperSection {
  const words = paperTexts[language]
  const { register } = story
  const year = yearWords(story, language)
  const quality = gasQualityOf(register)
  const marketLocation = point.row.marketLocationId
  return {
    heading: registerOfCommodity(register, language),
    paragraphs: [
      [
        words.meter(register.meterNumber),
        placeName(register),
        marketLocation ? words.marketLocation(marketLocation) : '',
        register.factor === '1' ? '' : words.factor(register.factor),
      ]
        .filter(Boolean)
        .join(', '),
      ...(year ? [year.opening + year.amount + year.rest] : []),
      ...(quality
        ? [
            words.quality(
              formatAmount(quality.calorificValue, language),
              formatAmount(quality.volumeCorrection, language),
            ),
          ]
        : []),
    ],
    table: tableOf(story, language),
  }
}

function tableOf({ register, readings }: Story, language: Language): PaperTable {
  const words = readingTableTexts[language]
  const isFedIn = register.direction === 'feedIn'
  return {
    columns: [
      { heading: words.readOn, share: 1 },
      { heading: words.origin, share: 1.7 },
      { heading: words.value, isFigure: true, share: 1.1 },
      { heading: isFedIn ? words.feedIn : words.consumption, isFigure: true, share: 1.5 },
      { heading: words.perDay, isFigure: true, share: 1 },
    ],
    rows: readings.map((reading) => rowOf(reading, language)),
  }
}

function rowOf(reading: MeasuredReading, language: Language): string[] {
  const { register, measured, status, origin } = reading
  const words = readingTableTexts[language]
  const stretch = measured && 'stretch' in measured ? measured.stretch : undefined
  const quality = gasQualityOf(register)
  const state = status === 'accepted' ? '' : words.statuses[status]
  return [
    formatDay(reading.readOn, language),
    [csvTexts[language].origins[origin], state].filter(Boolean).join(', '),
    formatMeterValue(reading.value, language, register.decimalDigits),
    stretch
      ? [
          formatExact(stretch.amount, register.unit, language),
          ...(quality ? [formatEnergy(stretch.amount, quality, language)] : []),
        ].join('\n')
      : withoutWords(reading, language),
    stretch ? formatDaily(stretch, register.unit, language) : '',
  ]
}
