import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Finding, FindingCode, Verdict } from '#src/plausibility/finding.ts'
import { findingWords, refusalSentence } from '#templates/readings/finding-texts.ts'
import type { Language } from '#templates/view.ts'
import { root, sourceFiles } from './source-files.ts'

const languages = ['de', 'en'] as const
const longestLiveSentence = 120

interface Leaf {
  /** 'templates/readings/texts.ts readingTexts.question.meant' */
  place: string
  /** What it says; a function with values put in. */
  texts: string[]
}

const files = sourceFiles('templates').filter((file) => /texts\.ts$/.test(file.path))
const words = (await Promise.all(files.map((file) => wordsOf(file.path)))).flat()

test('every file of words was found', () => {
  expect(words.length).toBeGreaterThan(10)
  expect(words.flatMap(({ de }) => de).length).toBeGreaterThan(300)
})

test.each(words)('$name says the same in both languages', ({ de, en }) => {
  expect(en.map((leaf) => leaf.place)).toEqual(de.map((leaf) => leaf.place))
})

describe.each(languages)('the words in %s', (language) => {
  const banned = {
    de: /ungültig|Fehler aufgetreten|\bbitte\b|Pflichtfeld|!|\.\.\.| - |['"]/i,
    en: /\binvalid\b|error occurred|\bplease\b|required field|!|\.\.\.| - |["]/i,
  }

  test('say nothing of what we never say', () => {
    expect(faults(language, (text) => banned[language].test(text))).toEqual([])
  })

  test('have their quotes in pairs and blanks one by one', () => {
    const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”']
    const isOdd = (text: string): boolean =>
      / {2}/.test(text) ||
      text.split(open ?? '').length !== text.split(close ?? '').length ||
      (language === 'de' ? /”/ : /„/).test(text)
    expect(faults(language, isOdd)).toEqual([])
  })

  test('have a place for every value that is put in', () => {
    const isBroken = (text: string): boolean =>
      text.trim() === '' || /undefined|NaN|Invalid|\[object|\$\{/.test(text)
    expect(faults(language, isBroken)).toEqual([])
  })
})

describe('what the live check says', () => {
  const verdicts: Record<FindingCode, Verdict> = {
    plausible: 'plausible',
    noComparison: 'plausible',
    unusuallyHigh: 'ask',
    unusuallyLow: 'hint',
    noConsumption: 'ask',
    likelySlip: 'ask',
    rollover: 'ask',
    belowPrevious: 'ask',
    notANumber: 'impossible',
    ambiguousDecimals: 'impossible',
    tooManyDigits: 'impossible',
    tooManyDecimals: 'impossible',
    isMeterNumber: 'impossible',
    isOtherMeter: 'ask',
    abovePhysicalCeiling: 'impossible',
    registersExchanged: 'ask',
    dateInFuture: 'impossible',
    dateNotAfterPrevious: 'impossible',
  }
  const register = {
    unit: 'kWh',
    integerDigits: 8,
    decimalDigits: 3,
    direction: 'feedIn',
    meterNumber: '1ESY1160123456',
  } as const
  const cases = languages.flatMap((language) =>
    [0.41, 1.01, 9.5].flatMap((ratio) =>
      Object.entries(verdicts).map(([code, verdict]) => ({ language, code, verdict, ratio })),
    ),
  )

  test.each(cases)('$code in $language, ratio $ratio, fits into one line', (wish) => {
    const finding = findingOf(wish.code as FindingCode, wish.verdict, wish.ratio)
    const { lead = '', sentence } = findingWords(finding, register, wish.language)
    expect(`${lead} ${sentence}`.trim().length, sentence).toBeLessThanOrEqual(longestLiveSentence)
    expect(sentence).toMatch(/^\S.*[.]$/)
    expect(sentence).not.toMatch(/undefined|NaN| {2}| ,|\(\)/)
    expect(refusalSentence(finding, register, 'Strom 1', wish.language)).toBe(
      `Strom 1: ${sentence}`,
    )
  })
})

/** Long numbers everywhere: what is shorter fits anyway. */
function findingOf(code: FindingCode, verdict: Verdict, ratio: number): Finding {
  return {
    registerId: '1',
    verdict,
    code,
    typed: code === 'ambiguousDecimals' ? '1.234' : '12345678,123',
    value: '12345678.123',
    previous: { readOn: '2025-09-30', value: '11123456.789', isEstimate: false },
    days: 1368,
    consumption: '1222221.334',
    expectation: { low: 1, likely: 2, high: 3 },
    comparison: { consumption: '1333333.444', ratio },
    proposal: undefined,
    causes: ['reallySo'],
    score: 1,
    ruleVersion: 'test',
  }
}

function faults(language: Language, isFault: (text: string) => boolean): string[] {
  return words
    .flatMap((each) => each[language])
    .flatMap(({ place, texts }) => texts.filter(isFault).map((text) => `${place}: ${text}`))
}

/** Every export of a file that has words in both languages. */
async function wordsOf(file: string): Promise<{ name: string; de: Leaf[]; en: Leaf[] }[]> {
  const exported: Record<string, unknown> = await import(pathToFileURL(`${root}${file}`).href)
  return Object.entries(exported).flatMap(([name, value]) =>
    isBoth(value)
      ? [{ name: `${file} ${name}`, de: leavesOf(name, value.de), en: leavesOf(name, value.en) }]
      : [],
  )
}

function isBoth(value: unknown): value is Record<Language, unknown> {
  return typeof value === 'object' && value !== null && 'de' in value && 'en' in value
}

function leavesOf(place: string, value: unknown): Leaf[] {
  if (value === undefined) return [{ place, texts: [] }]
  if (typeof value === 'string') return [{ place, texts: [value] }]
  if (typeof value === 'function') return [{ place, texts: spokenBy(place, value) }]
  if (typeof value !== 'object' || value === null) throw new Error(`${place} is no text`)
  return Object.entries(value).flatMap(([name, each]) => leavesOf(`${place}.${name}`, each))
}

/** A text with values put in: days, numbers or names, whichever of them it takes. */
function spokenBy(place: string, text: { length: number }): string[] {
  const samples = ['2026-11-23', 1, 12, 'Erika von der Heide', new Date('2026-11-23T09:30:00Z')]
  const spoken = samples.flatMap((sample) => {
    try {
      const said: unknown = Reflect.apply(
        text as () => unknown,
        undefined,
        Array(text.length).fill(sample),
      )
      return typeof said === 'string' && !/NaN|Invalid|undefined/.test(said) ? [said] : []
    } catch {
      return []
    }
  })
  if (spoken.length === 0) throw new Error(`${place} says nothing to any sample`)
  return spoken
}
