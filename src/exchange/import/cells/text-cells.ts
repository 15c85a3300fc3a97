import type { CellProblem, CellReader } from './cell-reader.ts'

// control characters, and those that turn the direction of writing round
const controls = '\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069'
const control = new RegExp(`[${controls}]`)
const lineBreaks = /[\r\n\t\v\f\u0085\u2028\u2029]+/g

/** One line as it was written: keys and names. */
export function line(maxLength: number): CellReader {
  const tooLong: CellProblem = { code: 'tooLong', detail: `${maxLength}` }
  return (cell) => {
    if (control.test(cell)) return { code: 'controlCharacter' }
    return cell.length > maxLength ? tooLong : cell
  }
}

/** Free text: a spreadsheet's line breaks within a cell become blanks. */
export function text(maxLength: number): CellReader {
  const read = line(maxLength)
  return (cell) => read(control.test(cell) ? cell.replace(lineBreaks, ' ') : cell)
}

export const email: CellReader = (cell) => {
  if (cell.length > 254) return { code: 'tooLong', detail: '254' }
  return emailShape.test(cell) && !control.test(cell) ? cell : { code: 'notAnEmail' }
}

const emailShape = /^[^\s@,;<>()[\]\\"]+@[^\s@,;<>()[\]\\"]+\.[^\s@,;<>()[\]\\".]{2,}$/
