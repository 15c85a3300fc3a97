/** One form for all ways to type a customer number: without blanks, in capitals. */
export function bareCustomerNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/gu, '').toUpperCase()
}

/** The ways a typed customer number may stand in the table: as typed, without blanks, in capitals. */
export function spellingsOf(typed: string): string[] {
  const trimmed = typed.normalize('NFKC').trim()
  return [...new Set([trimmed, trimmed.replace(/\s/gu, ''), bareCustomerNumber(typed)])]
}
