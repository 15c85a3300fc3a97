/** What keeps a text from standing on a letter. */
export type LineFault = 'tooLong' | 'oddSign'

export type ReadLine = { line: string | null } | { fault: LineFault; detail: string }

// letters of every language, figures, blanks and the signs that stand in names and addresses
const oddSign = /[^\p{L}\p{M}\p{N}\p{P}\p{Zs}+°´`^~|]/u
const invisible = /[\p{Cc}\p{Cf}]+/gu

/** A line as a person typed it: composed letters, single blanks, nothing that cannot be seen. */
export function readLine(typed: string | undefined, longest: number): ReadLine {
  const line = (typed ?? '').normalize('NFC').replace(/\s+/gu, ' ').replace(invisible, '').trim()
  if (line === '') return { line: null }
  const odd = oddSign.exec(line)?.[0]
  if (odd !== undefined) return { fault: 'oddSign', detail: odd }
  return line.length > longest ? { fault: 'tooLong', detail: `${longest}` } : { line }
}

/** Whether there is anything to read in it: '-' and '?' are no answer. */
export function hasLetter(line: string): boolean {
  return /\p{L}/u.test(line)
}
