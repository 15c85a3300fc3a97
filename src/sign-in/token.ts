import { createHash, randomBytes } from 'node:crypto'

/** 256 bits, as they stand in a cookie or in the address of a mail link. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether a text has the form of a token: anything else needs no look at the database. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9_-]{43}$/.test(text)
}

/** What is stored of a token: whoever reads the table cannot use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
