import type { Finding, FindingCode } from '#src/plausibility/finding.ts'
import { bothReadings } from '#src/plausibility/typed-value.ts'
import type { FormRow } from '#src/readings/queries.ts'
import { formatDay, formatMeterValue, formatQuantity } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'

/** What was seen in one sentence of at most 120 characters, with a first word to take in at once. */
export interface FindingWords {
  level: 'fits' | 'odd' | 'plain'
  lead: string | undefined
  sentence: string
}

type Register = Pick<
  FormRow,
  'unit' | 'integerDigits' | 'decimalDigits' | 'direction' | 'meterNumber'
>

/** What the live check says about a finding. It never scolds: what cannot be sent is only explained. */
export function findingWords(
  finding: Finding,
  register: Register,
  language: Language,
): FindingWords {
  const words = sentences[language]
  if (isStillTyping(finding)) {
    const so = finding.typed.replace(/\D/g, '').length
    const last = wholeDigits(finding.previous?.value)
    return { level: 'plain', lead: undefined, sentence: words.stillTyping(so, last) }
  }
  const sentence = words.byCode[finding.code](numbersOf(finding, register, language))
  if (finding.verdict === 'impossible') return { level: 'plain', lead: undefined, sentence }
  if (finding.verdict === 'ask' || finding.verdict === 'hint')
    return { level: 'odd', lead: words.odd[leadOf(finding)], sentence }
  return { level: 'fits', lead: finding.code === 'noComparison' ? undefined : words.fits, sentence }
}

/** What to do about a value that is far off but not asked about: look once more, or just send it. */
export function adviceOf(finding: Finding, language: Language): string | undefined {
  return finding.verdict === 'hint' ? advice[language] : undefined
}

const advice: Record<Language, string> = {
  de: 'Vergleichen Sie noch einmal mit dem Zähler. Stimmt der Stand, senden Sie ihn so.',
  en: 'Compare once more with the meter. If the reading is right, send it as it is.',
}

/** The sentence at the field when a value could not be sent: names the meter and the way out. */
export function refusalSentence(
  finding: Finding,
  register: Register,
  meter: string,
  language: Language,
): string {
  const numbers = numbersOf(finding, register, language)
  return `${meter}: ${sentences[language].byCode[finding.code](numbers)}`
}

/** Fewer digits than last time and lower: most likely the rest is still to come. */
export function isStillTyping(finding: Finding): boolean {
  if (finding.code !== 'belowPrevious' && finding.proposal?.cause !== 'digitMissing') return false
  const digits = finding.typed.replace(/[.,]\d*$/, '').replace(/\D/g, '').length
  return digits < wholeDigits(finding.previous?.value)
}

interface Numbers {
  typed: string
  value: string
  used: string
  days: string
  compared: string
  previous: string
  previousOn: string
  digits: number
  decimals: number
  typedDigits: number
  highest: string
  example: string
  choices: [string, string]
  isFedIn: boolean
}

function numbersOf(finding: Finding, register: Register, language: Language): Numbers {
  const unit = register.unit
  const amount = (value: string | undefined): string =>
    value === undefined ? '' : formatQuantity(rounded(value), unit, language)
  const both = bothReadings(finding.typed)
  return {
    typed: shortened(finding.typed.trim()),
    value: finding.value === undefined ? '' : formatMeterValue(finding.value),
    used: amount(finding.consumption),
    days: sentences[language].days(finding.days ?? 0),
    compared: comparedWords(finding, amount, language),
    previous: finding.previous ? `${formatMeterValue(finding.previous.value)} ${unit}` : '',
    previousOn: finding.previous ? formatDay(finding.previous.readOn, language) : '',
    digits: register.integerDigits,
    decimals: register.decimalDigits,
    typedDigits: finding.typed.replace(/,\d*$/, '').replace(/\D/g, '').length,
    highest: formatMeterValue('9'.repeat(register.integerDigits)),
    example: formatMeterValue('1'.padEnd(register.integerDigits, '2')),
    choices: both ? [formatMeterValue(both.grouped), formatMeterValue(both.decimal)] : ['', ''],
    isFedIn: register.direction === 'feedIn',
  }
}

/** Somebody may paste a whole page. */
function shortened(typed: string): string {
  const plain = typed.replace(/\s+/g, ' ').replace(/[„“”"]/g, '')
  return plain.length > 24 ? `${plain.slice(0, 23)}…` : plain
}

function comparedWords(
  finding: Finding,
  amount: (value: string) => string,
  language: Language,
): string {
  if (!finding.comparison) return ''
  const { consumption, ratio } = finding.comparison
  const percent = Math.round(Math.abs(ratio - 1) * 100)
  return sentences[language].compared(percent, ratio, amount(consumption))
}

/** Meters show decimals, but nobody compares litres: whole units from ten on. */
function rounded(value: string): string {
  return Math.abs(Number(value)) >= 10 ? Number(value).toFixed(0) : value
}

function wholeDigits(value: string | undefined): number {
  return value?.split('.')[0]?.length ?? 0
}

function leadOf(finding: Finding): 'high' | 'low' | 'other' {
  if (finding.code === 'unusuallyHigh') return 'high'
  if (finding.code === 'unusuallyLow' || finding.code === 'belowPrevious') return 'low'
  if (finding.code === 'noConsumption') return 'low'
  if (!finding.expectation || finding.consumption === undefined) return 'other'
  if (Number(finding.consumption) > finding.expectation.high) return 'high'
  return Number(finding.consumption) < finding.expectation.low ? 'low' : 'other'
}

type Sentence = (numbers: Numbers) => string

interface Words {
  fits: string
  odd: Record<'high' | 'low' | 'other', string>
  days: (days: number) => string
  compared: (percent: number, ratio: number, before: string) => string
  stillTyping: (typed: number, last: number) => string
  byCode: Record<FindingCode, Sentence>
}

const de: Words = {
  fits: 'Passt.',
  odd: {
    high: 'Ungewöhnlich hoch.',
    low: 'Ungewöhnlich niedrig.',
    other: 'Sehen Sie noch einmal hin.',
  },
  days: (days) => (days === 1 ? 'einem Tag' : `${days} Tagen`),
  compared: (percent, ratio, before) => {
    if (percent <= 5) return `, etwa wie im Vorjahr (${before})`
    if (ratio >= 3) return `, im Vorjahr waren es ${before}`
    return `, ${percent} % ${ratio > 1 ? 'mehr' : 'weniger'} als im Vorjahr (${before})`
  },
  stillTyping: (typed, last) =>
    `Bisher ${typed === 1 ? 'eine Ziffer' : `${typed} Ziffern`}, zuletzt waren es ${last}.`,
  byCode: {
    plausible: consumed('Verbrauch', 'Einspeisung', 'in'),
    noComparison: ({ used, days, value, isFedIn }) =>
      used
        ? `${isFedIn ? 'Einspeisung' : 'Verbrauch'} ${used} in ${days}. Für einen Vergleich fehlt noch ein Jahr.`
        : `Verstanden: ${value}. Es ist der erste Stand für diesen Zähler.`,
    unusuallyHigh: consumed('Verbrauch', 'Einspeisung', 'in'),
    unusuallyLow: consumed('Verbrauch', 'Einspeisung', 'in'),
    noConsumption: ({ previousOn, isFedIn }) =>
      `Seit dem ${previousOn} wäre nichts ${isFedIn ? 'eingespeist' : 'verbraucht'} worden.`,
    likelySlip: consumed('Verbrauch', 'Einspeisung', 'in'),
    rollover: ({ used, days, highest }) =>
      `Das Zählwerk ist über ${highest} gelaufen: ${used} in ${days}.`,
    belowPrevious: ({ previous, previousOn }) => `Am ${previousOn} waren es schon ${previous}.`,
    notANumber: ({ typed, example }) =>
      `„${typed}“ ist keine Zahl. Geben Sie nur die Ziffern ein, zum Beispiel ${example}.`,
    ambiguousDecimals: ({ typed, choices: [grouped, decimal] }) =>
      `${typed} kann ${grouped} oder ${decimal} heißen. Schreiben Sie das Komma oder lassen Sie den Punkt weg.`,
    tooManyDigits: ({ digits, typedDigits }) =>
      `Der Zähler hat ${digits} Ziffern vor dem Komma, eingegeben sind ${typedDigits}. Setzen Sie das Komma.`,
    tooManyDecimals: ({ decimals }) =>
      decimals === 0
        ? 'Der Zähler hat keine Ziffern nach dem Komma. Lassen Sie sie weg.'
        : `Der Zähler hat ${decimals} ${decimals === 1 ? 'Ziffer' : 'Ziffern'} nach dem Komma. Lassen Sie die übrigen weg.`,
    isMeterNumber: () =>
      'Das ist die Nummer des Zählers. Der Stand ist die große Zahl im Zählwerk.',
    isOtherMeter: wouldBe(
      ({ value, used, days }) => `Mit ${value} wären es ${used} in ${days}.`,
      ({ previous, previousOn }) => `Am ${previousOn} waren es schon ${previous}.`,
    ),
    abovePhysicalCeiling: ({ used, days }) =>
      `${used} in ${days} kann kein Hausanschluss liefern. Sehen Sie auf das Komma.`,
    registersExchanged: wouldBe(
      ({ value, used, days }) => `Mit ${value} wären es ${used} in ${days}.`,
      ({ previous, previousOn }) => `Am ${previousOn} waren es schon ${previous}.`,
    ),
    dateInFuture: () => 'Das Ablesedatum liegt in der Zukunft. Ändern Sie es unten.',
    dateNotAfterPrevious: ({ previousOn }) =>
      `Ein Stand vom ${previousOn} ist schon bekannt. Ändern Sie unten das Ablesedatum auf einen Tag danach.`,
  },
}

const en: Words = {
  fits: 'Fits.',
  odd: { high: 'Unusually high.', low: 'Unusually low.', other: 'Have another look.' },
  days: (days) => (days === 1 ? 'one day' : `${days} days`),
  compared: (percent, ratio, before) => {
    if (percent <= 5) return `, about the same as last year (${before})`
    if (ratio >= 3) return `, last year it was ${before}`
    return `, ${percent} % ${ratio > 1 ? 'more' : 'less'} than last year (${before})`
  },
  stillTyping: (typed, last) =>
    `${typed === 1 ? 'One digit' : `${typed} digits`} so far, last time there were ${last}.`,
  byCode: {
    plausible: consumed('Consumption', 'Feed-in', 'in'),
    noComparison: ({ used, days, value, isFedIn }) =>
      used
        ? `${isFedIn ? 'Feed-in' : 'Consumption'} ${used} in ${days}. There is no year to compare with yet.`
        : `Understood: ${value}. It is the first reading of this meter.`,
    unusuallyHigh: consumed('Consumption', 'Feed-in', 'in'),
    unusuallyLow: consumed('Consumption', 'Feed-in', 'in'),
    noConsumption: ({ previousOn, isFedIn }) =>
      `Nothing would have been ${isFedIn ? 'fed in' : 'used'} since ${previousOn}.`,
    likelySlip: consumed('Consumption', 'Feed-in', 'in'),
    rollover: ({ used, days, highest }) =>
      `The register has run past ${highest}: ${used} in ${days}.`,
    belowPrevious: ({ previous, previousOn }) => `On ${previousOn} it already was ${previous}.`,
    notANumber: ({ typed, example }) =>
      `“${typed}” is not a number. Enter the digits only, for example ${example}.`,
    ambiguousDecimals: ({ typed, choices: [grouped, decimal] }) =>
      `${typed} may mean ${grouped} or ${decimal}. Write a comma, or leave out the dot.`,
    tooManyDigits: ({ digits, typedDigits }) =>
      `The meter has ${digits} digits before the comma, ${typedDigits} were entered. Set the comma.`,
    tooManyDecimals: ({ decimals }) =>
      decimals === 0
        ? 'The meter has no digits after the comma. Leave them out.'
        : `The meter has ${decimals} ${decimals === 1 ? 'digit' : 'digits'} after the comma. Leave out the others.`,
    isMeterNumber: () =>
      'This is the number of the meter. The reading is the large number it shows.',
    isOtherMeter: wouldBe(
      ({ value, used, days }) => `With ${value} it would be ${used} in ${days}.`,
      ({ previous, previousOn }) => `On ${previousOn} it already was ${previous}.`,
    ),
    abovePhysicalCeiling: ({ used, days }) =>
      `No house connection can deliver ${used} in ${days}. Look at the comma.`,
    registersExchanged: wouldBe(
      ({ value, used, days }) => `With ${value} it would be ${used} in ${days}.`,
      ({ previous, previousOn }) => `On ${previousOn} it already was ${previous}.`,
    ),
    dateInFuture: () => 'The reading date lies in the future. Change it below.',
    dateNotAfterPrevious: ({ previousOn }) =>
      `A reading of ${previousOn} is already known. Change the reading date below to a later day.`,
  },
}

const sentences: Record<Language, Words> = { de, en }

/** What would have been used, or what there was before where it would be less than nothing. */
function wouldBe(used: Sentence, before: Sentence): Sentence {
  return (numbers) => (numbers.used ? used : before)(numbers)
}

function consumed(used: string, fedIn: string, within: string): Sentence {
  return (numbers) =>
    `${numbers.isFedIn ? fedIn : used} ${numbers.used} ${within} ${numbers.days}${numbers.compared}.`
}
