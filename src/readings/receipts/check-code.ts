/** As `make_check_code()` in the database uses them: without 0 O 1 I L, which look alike. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const groupOf = 4

export type ReadCode = { code: string } | { problem: 'missing' | 'length' | 'letter' | 'slip' }

/**
 * Understands a check code as people copy it from paper: lower case, blanks, any dashes. The last
 * letter is made from the others, so that one wrong letter, or two exchanged, are seen.
 */
export function readCheckCode(typed: string): ReadCode {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.·]/gu, '')
  if (code === '') return { problem: 'missing' }
  const values = [...code].map((letter) => letters.indexOf(letter))
  if (values.includes(-1)) return { problem: 'letter' }
  if (values.length !== 20) return { problem: 'length' }
  const last = values.at(-1)
  const total = values.slice(0, -1).reduce((sum, value, at) => sum + (at + 1) * value, 0)
  return total % letters.length === last ? { code } : { problem: 'slip' }
}

/** 'K7MH-2QXP-RD4W-9TEA-3HZC' */
export function showCheckCode(code: string): string {
  return (code.match(new RegExp(`.{1,${groupOf}}`, 'g')) ?? []).join('-')
}
