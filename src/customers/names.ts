/**
 * Whether a typed name is the one on file: capitals, umlauts, accents, hyphens, blanks and titles
 * make no difference. 'MÜLLER-LUEDENSCHEIDT' is 'Müller Lüdenscheidt'.
 */
export function isSameName(typed: string, onFile: string): boolean {
  const bare = wordsOf(typed).join('')
  return bare !== '' && bare === wordsOf(onFile).join('')
}

/** Whether typed first names are among those on file or the other way round: 'Anna' is 'Anna Maria'. */
export function isSameFirstName(typed: string, onFile: string): boolean {
  const one = wordsOf(typed)
  const other = wordsOf(onFile)
  if (one.length === 0 || other.length === 0) return false
  return (
    one.every((word) => other.includes(word)) ||
    other.every((word) => one.includes(word)) ||
    one.join('') === other.join('')
  )
}

const titles = new Set(['dr', 'prof', 'dipl', 'ing'])
const joiners = new Set(['und', 'and'])

function wordsOf(name: string): string[] {
  return foldLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word) && !joiners.has(word))
}

/** Small letters of plain ASCII as far as possible: 'Ä' and 'Ae' become 'ae', 'é' becomes 'e'. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœ]/g, (letter) => folded[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

const folded: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
}
