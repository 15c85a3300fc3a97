import { randomBytes } from 'node:crypto'

/** 32 signs, 5 bits each; none that is taken for another: no 0 O 1 I, and no small l. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const signs = 16

/** 80 bits in four groups, as they stand in the mail: 'K7MH-2QXP-RD4W-9TEA'. */
export function makeStartPassword(): string {
  const password = [...randomBytes(signs)].map((byte) => alphabet[byte % 32]).join('')
  return password.match(/.{4}/g)?.join('-') ?? password
}

/** A Startpasswort without the hyphens and blanks that copying adds; undefined for anything else. */
export function readStartPassword(typed: string): string | undefined {
  const bare = typed.replace(/[\s\u00ad\u2010-\u2015-]/gu, '')
  return bare.length === signs && [...bare].every((sign) => alphabet.includes(sign))
    ? bare
    : undefined
}
