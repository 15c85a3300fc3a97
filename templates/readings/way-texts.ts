import type { Finding } from '#src/plausibility/finding.ts'
import type { FormRow } from '#src/readings/queries.ts'
import type { Answer, Way } from '#src/readings/ways/ways.ts'
import { formatDay, formatMeterValue, formatQuantity } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'

interface Numbers {
  /** 99 999 and 00 012 */
  highest: string
  padded: string
  used: string
  days: number
  /** '11 021 kWh', and its day. */
  from: string
  fromOn: string
}

const de = {
  reallySo: 'Wir sehen uns den Stand an, bevor er abgerechnet wird.',
  meterExchanged: 'Wir tragen den neuen Zähler ein. Ihr Stand geht nicht verloren.',
  rollover: (highest: string, padded: string, used: string, days: number) =>
    `${highest} → ${padded}: ${used} in ${days} Tagen.`,
  rolloverReview: (highest: string, padded: string, used: string, days: number) =>
    `${highest} → ${padded}: ${used} in ${days} Tagen. Wir sehen uns das an.`,
  estimate: (from: string, fromOn: string, used: string, days: number) =>
    `Dann zählt ab ${from} vom ${fromOn}: ${used} in ${days} Tagen. Die Schätzung tritt zurück.`,
  previousWrong: (from: string, fromOn: string) =>
    `Ihr Stand bleibt. Wir prüfen ${from} vom ${fromOn}.`,
  openingWrong: (from: string, fromOn: string) =>
    `Ihr Stand bleibt. Wir prüfen ${from} vom ${fromOn}, mit dem es bei Ihnen begann.`,
}

const deReview = {
  reallySo: 'Der Verbrauch liegt weit über dem Üblichen. Wir vergleichen ihn, bevor wir abrechnen.',
  belowPrevious: 'Der Stand ist kleiner als der letzte. Wir klären, woran das liegt.',
  meterExchanged:
    'Der Zähler wurde gewechselt. Wir tragen den neuen ein und zählen beide zusammen.',
  rollover: 'Das Zählwerk soll von vorn begonnen haben. Wir prüfen, ob das sein kann.',
  previousWrong: 'Der letzte Stand soll falsch sein. Wir vergleichen beide.',
  openingWrong: 'Der Anfangsstand soll falsch sein. Wir prüfen ihn am Protokoll.',
}

const enReview: typeof deReview = {
  reallySo: 'The consumption is far above what is usual. We compare it before we bill it.',
  belowPrevious: 'The reading is lower than the last one. We find out why.',
  meterExchanged: 'The meter was replaced. We register the new one and add both up.',
  rollover: 'The register is said to have started again. We check whether that can be.',
  previousWrong: 'The last reading is said to be wrong. We compare both.',
  openingWrong: 'The opening reading is said to be wrong. We check it against the record.',
}

export const reviewTexts = { de: deReview, en: enReview }

/** Why a reading is looked at by a person, for its receipt. */
export function reviewReason(
  { customerReason, finding }: { customerReason: string | null; finding: Finding },
  language: Language,
): string | undefined {
  const words: Partial<Record<string, string>> = reviewTexts[language]
  const answer = customerReason?.split(': ')[0] ?? ''
  const isBelow = answer === 'reallySo' && finding.consumption === undefined
  return isBelow ? reviewTexts[language].belowPrevious : words[answer]
}

const en: typeof de = {
  reallySo: 'We look at the reading before it is billed.',
  meterExchanged: 'We register the new meter. Your reading is not lost.',
  rollover: (highest, padded, used, days) => `${highest} → ${padded}: ${used} in ${days} days.`,
  rolloverReview: (highest, padded, used, days) =>
    `${highest} → ${padded}: ${used} in ${days} days. We have a look at it.`,
  estimate: (from, fromOn, used, days) =>
    `Then we count from ${from} of ${fromOn}: ${used} in ${days} days. The estimate steps back.`,
  previousWrong: (from, fromOn) => `Your reading stays. We check ${from} of ${fromOn}.`,
  openingWrong: (from, fromOn) =>
    `Your reading stays. We check ${from} of ${fromOn}, with which your supply began.`,
}

export const wayTexts = { de, en }

/** What comes of a way, in its own numbers; nothing where it simply counts. */
export function wayHint(way: Way, row: FormRow, language: Language): string | undefined {
  const words = wayTexts[language]
  const { highest, padded, used, days, from, fromOn } = numbersOf(way.finding, row, language)
  const { isBelievable } = way
  const hints: Record<Answer, string | undefined> = {
    reallySo: isBelievable ? undefined : words.reallySo,
    meterExchanged: words.meterExchanged,
    rollover: (isBelievable ? words.rollover : words.rolloverReview)(highest, padded, used, days),
    previousWrong:
      way.estimates.length > 0
        ? words.estimate(from, fromOn, used, days)
        : words.previousWrong(from, fromOn),
    openingWrong: words.openingWrong(from, fromOn),
  }
  return hints[way.answer]
}

function numbersOf(finding: Finding, row: FormRow, language: Language): Numbers {
  const { value = '0', previous, consumption = '0', days = 0 } = finding
  const whole = (value.split('.')[0] ?? '').padStart(row.integerDigits, '0')
  const amount = Math.abs(Number(consumption)) >= 10 ? Number(consumption).toFixed(0) : consumption
  return {
    highest: formatMeterValue('9'.repeat(row.integerDigits), language),
    padded: formatMeterValue(whole, language),
    used: formatQuantity(amount, row.unit, language),
    days,
    from: previous ? `${formatMeterValue(previous.value, language)}\u00a0${row.unit}` : '–',
    fromOn: previous ? formatDay(previous.readOn, language) : '',
  }
}
