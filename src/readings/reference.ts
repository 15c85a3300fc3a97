import { randomInt } from 'node:crypto'

/** Without 0 O 1 I L: a reference is read out over the telephone. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A number for what a customer sent, like `2026-7K4M-92QX`; 30 bits beside the year. */
export function makeReference(day: string): string {
  const four = (): string =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${day.slice(0, 4)}-${four()}-${four()}`
}
