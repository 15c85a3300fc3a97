import { createHash, randomInt } from 'node:crypto'

/** Without 0 O 1 I L: they are written down by hand. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const howMany = 10

/** Ten codes of 59 bits, each for one time the telephone is gone: 'K7MH-2QXP-RD4W'. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => [four(), four(), four()].join('-'))
}

/** What was typed as a recovery code, in its stored form; undefined when it cannot be one. */
export function readRecoveryCode(typed: string): string | undefined {
  const bare = typed.toUpperCase().replace(/[\s–-]/g, '')
  return new RegExp(`^[${alphabet}]{12}$`).test(bare) ? bare : undefined
}

/** What is stored of a code: whoever reads the table cannot use it. The code itself is long enough to need no salt. */
export function hashRecoveryCode(code: string): string {
  return createHash('sha256')
    .update(readRecoveryCode(code) ?? code)
    .digest('hex')
}

function four(): string {
  return Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
}
