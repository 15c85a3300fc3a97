import { describe, expect, test } from 'vitest'
import type { FindingCode } from '#src/plausibility/finding.ts'
import { causeSentences, causeTexts } from '#templates/readings/cause-texts.ts'
import { adviceOf, findingWords } from '#templates/readings/finding-texts.ts'
import { readingTexts } from '#templates/readings/texts.ts'
import { findings, register } from './golden.ts'

/** What was seen, in numbers, and what to do: as it stands at the field and in the question. */
const golden: Record<'de' | 'en', Record<FindingCode, string>> = {
  de: {
    plausible: 'Passt. Verbrauch 312\u00a0kWh in 41 Tagen, etwa wie im Vorjahr (298\u00a0kWh).',
    noComparison: 'Verbrauch 312\u00a0kWh in 41 Tagen. Für einen Vergleich fehlt noch ein Jahr.',
    unusuallyHigh:
      'Ungewöhnlich hoch. Verbrauch 312\u00a0kWh in 41 Tagen, etwa wie im Vorjahr (298\u00a0kWh). Vergleichen Sie noch einmal mit dem Zähler. Stimmt der Stand, senden Sie ihn so.',
    unusuallyLow:
      'Ungewöhnlich niedrig. Verbrauch 312\u00a0kWh in 41 Tagen, etwa wie im Vorjahr (298\u00a0kWh). Vergleichen Sie noch einmal mit dem Zähler. Stimmt der Stand, senden Sie ihn so.',
    noConsumption:
      'Ungewöhnlich niedrig. Seit dem 20.11.2025 wäre nichts verbraucht worden. Vergleichen Sie den Stand noch einmal mit dem Zähler.',
    likelySlip:
      'Sehen Sie noch einmal hin. Verbrauch 312\u00a0kWh in 41 Tagen, etwa wie im Vorjahr (298\u00a0kWh). Zwei Ziffern sind vielleicht vertauscht.',
    rollover:
      'Sehen Sie noch einmal hin. Das Zählwerk ist über 99\u202f999 gelaufen: 312\u00a0kWh in 41 Tagen. Vergleichen Sie noch einmal mit dem Zähler. Stimmt der Stand, senden Sie ihn so.',
    belowPrevious:
      'Ungewöhnlich niedrig. Am 20.11.2025 waren es schon 12\u202f042 kWh. Vielleicht wurde der Zähler gewechselt.',
    notANumber: '„zwölf“ ist keine Zahl. Geben Sie nur die Ziffern ein, zum Beispiel 12\u202f222.',
    ambiguousDecimals:
      '1.234 kann 1\u202f234 oder 1,234 heißen. Schreiben Sie das Komma oder lassen Sie den Punkt weg.',
    tooManyDigits:
      'Der Zähler hat 5 Ziffern vor dem Komma, eingegeben sind 6. Setzen Sie das Komma.',
    tooManyDecimals: 'Der Zähler hat 1 Ziffer nach dem Komma. Lassen Sie die übrigen weg.',
    isMeterNumber: 'Das ist die Nummer des Zählers. Der Stand ist die große Zahl im Zählwerk.',
    isOtherMeter:
      'Sehen Sie noch einmal hin. Mit 12\u202f354 wären es 312\u00a0kWh in 41 Tagen. Vielleicht ist ein anderer Zähler abgelesen. Vergleichen Sie die Zählernummer.',
    abovePhysicalCeiling:
      '312\u00a0kWh in 41 Tagen kann kein Hausanschluss liefern. Sehen Sie auf das Komma.',
    registersExchanged:
      'Sehen Sie noch einmal hin. Mit 12\u202f354 wären es 312\u00a0kWh in 41 Tagen. HT und NT sind vielleicht vertauscht.',
    dateInFuture: 'Das Ablesedatum liegt in der Zukunft. Ändern Sie es unten.',
    dateNotAfterPrevious:
      'Ein Stand vom 20.11.2025 ist schon bekannt. Ändern Sie unten das Ablesedatum auf einen Tag danach.',
  },
  en: {
    plausible:
      'Fits. Consumption 312\u00a0kWh in 41 days, about the same as last year (298\u00a0kWh).',
    noComparison: 'Consumption 312\u00a0kWh in 41 days. There is no year to compare with yet.',
    unusuallyHigh:
      'Unusually high. Consumption 312\u00a0kWh in 41 days, about the same as last year (298\u00a0kWh). Compare once more with the meter. If the reading is right, send it as it is.',
    unusuallyLow:
      'Unusually low. Consumption 312\u00a0kWh in 41 days, about the same as last year (298\u00a0kWh). Compare once more with the meter. If the reading is right, send it as it is.',
    noConsumption:
      'Unusually low. Nothing would have been used since 20 Nov 2025. Compare the reading with the meter once more.',
    likelySlip:
      'Have another look. Consumption 312\u00a0kWh in 41 days, about the same as last year (298\u00a0kWh). Perhaps two digits were swapped.',
    rollover:
      'Have another look. The register has run past 99\u202f999: 312\u00a0kWh in 41 days. Compare once more with the meter. If the reading is right, send it as it is.',
    belowPrevious:
      'Unusually low. On 20 Nov 2025 it already was 12\u202f042 kWh. Perhaps the meter was replaced.',
    notANumber: '“zwölf” is not a number. Enter the digits only, for example 12\u202f222.',
    ambiguousDecimals: '1.234 may mean 1\u202f234 or 1,234. Write a comma, or leave out the dot.',
    tooManyDigits: 'The meter has 5 digits before the comma, 6 were entered. Set the comma.',
    tooManyDecimals: 'The meter has 1 digit after the comma. Leave out the others.',
    isMeterNumber: 'This is the number of the meter. The reading is the large number it shows.',
    isOtherMeter:
      'Have another look. With 12\u202f354 it would be 312\u00a0kWh in 41 days. Perhaps another meter was read. Compare the meter numbers.',
    abovePhysicalCeiling:
      'No house connection can deliver 312\u00a0kWh in 41 days. Look at the comma.',
    registersExchanged:
      'Have another look. With 12\u202f354 it would be 312\u00a0kWh in 41 days. Perhaps HT and NT were exchanged.',
    dateInFuture: 'The reading date lies in the future. Change it below.',
    dateNotAfterPrevious:
      'A reading of 20 Nov 2025 is already known. Change the reading date below to a later day.',
  },
}

describe.each(['de', 'en'] as const)('in %s', (language) => {
  test.each(findings)('$code says what was seen and what to do', (finding) => {
    const { lead, sentence } = findingWords(finding, register, language)
    const toDo =
      finding.verdict === 'ask' ? causeSentences(finding, language) : adviceOf(finding, language)
    const said = [lead, sentence, toDo].filter(Boolean).join(' ')
    expect(said).toBe(golden[language][finding.code])
  })

  test('every cause has a sentence of its own', () => {
    const sentences = Object.values(causeTexts[language])
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  })
})

test('a slip is named with the likely right value and its reason', () => {
  const [first] = findings
  if (!first) throw new Error('no finding')
  const finding = {
    ...first,
    verdict: 'ask' as const,
    proposal: { value: '12354', cause: 'digitsSwapped' as const },
  }
  expect(readingTexts.de.question.meant('12\u202f354')).toBe('Meinten Sie 12\u202f354?')
  expect(causeSentences(finding, 'de')).toBe('Zwei Ziffern sind vielleicht vertauscht.')
  expect(readingTexts.en.question.meant('12\u202f354')).toBe('Did you mean 12\u202f354?')
  expect(causeSentences(finding, 'en')).toBe('Perhaps two digits were swapped.')
})
