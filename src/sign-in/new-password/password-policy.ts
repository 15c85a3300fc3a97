import { foldLetters } from '#src/customers/names.ts'
import { commonWords } from './common-words.ts'

export type PasswordFault =
  | 'missing'
  | 'tooShort'
  | 'tooLong'
  | 'common'
  | 'personal'
  | 'startPassword'

export const shortestPassword = 10
export const longestPassword = 128

/**
 * Whether a password is hard to guess. No rules about kinds of signs: what counts is what is left
 * of it without common words, words about this person and their utility, numbers in a row and years.
 * @param personal the customer number, names, the utility's name: whatever a guesser tries first
 */
export function judgePassword(password: string, personal: string[]): PasswordFault | undefined {
  const length = [...password].length
  if (length === 0) return 'missing'
  if (length < shortestPassword) return 'tooShort'
  if (length > longestPassword) return 'tooLong'
  for (const reading of [foldLetters(password), foldLetters(withoutDisguise(password))]) {
    const common = strip(reading, commonWords)
    if (isWeak(common)) return 'common'
    if (isWeak(strip(common, personalWords(personal)))) return 'personal'
  }
  return undefined
}

/** Too few different signs are left for anybody to have to guess; figures alone need to be many. */
function isWeak(rest: string): boolean {
  const signs = rest.replace(/[\p{P}\p{Z}\p{C}]/gu, '')
  return new Set(signs).size < 4 || /^\d{0,13}$/.test(signs)
}

/** The longest words first, so that 'passwort' does not leave 'wort' behind. */
function strip(text: string, words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replaceAll(word, ' '), text)
    .replace(/(19|20)\d\d/g, ' ')
    .replace(rows, ' ')
}

/** '12345', '9876', '1111': figures that follow or repeat each other. */
const rows = new RegExp(
  ['01234567890', '09876543210']
    .flatMap((row) => [5, 4, 3].flatMap((length) => piecesOf(row, length)))
    .concat('(\\d)\\1{2,}')
    .join('|'),
  'g',
)

function piecesOf(row: string, length: number): string[] {
  return Array.from({ length: row.length - length + 1 }, (_, at) => row.slice(at, at + length))
}

function personalWords(personal: string[]): string[] {
  return personal
    .flatMap((text) => [foldLetters(text), ...foldLetters(text).split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word.length >= 3)
}

/** 'P@ssw0rt' is read as 'Passwort'. */
function withoutDisguise(password: string): string {
  return password.replace(/[01345789@$!]/g, (sign) => disguises[sign] ?? sign)
}

const disguises: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
}
