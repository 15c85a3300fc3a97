/**
 * What people typed is defused where a spreadsheet would calculate with it: a cell that begins with
 * tab, line feed, carriage return, + - = @ or a full-width twin of them gets an apostrophe in front.
 * A plain number, also one below zero, stays the number it is.
 */
export function defused(cell: string): string {
  if (/^-?\d[\d.]*(,\d+)?$/.test(cell)) return cell
  return /^[\t\n\r+\-=@＋－＝＠]/.test(cell) ? `'${cell}` : cell
}

/** As German spreadsheets open it: `;`, CRLF, nothing that runs as a formula. */
export const germanCsv = {
  delimiter: ';',
  record_delimiter: 'windows',
  cast: { string: defused },
} as const
