/** A meter number without what people leave out or add: blanks, hyphens, dots, small letters. */
export function bareMeterNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
