import type { CellReader } from './cell-reader.ts'
import { fold } from './fold.ts'

/** One of these German words, whatever its case → our code; `others` are understood but not named. */
export function word(
  words: Record<string, string>,
  others: Record<string, string> = {},
): CellReader {
  const codes = new Map(
    Object.entries({ ...others, ...words }).map(([german, code]) => [fold(german), code]),
  )
  const detail = Object.keys(words).join(', ')
  const seen = new Map<string, string>()
  return (cell) => {
    const known = seen.get(cell)
    if (known !== undefined) return known
    const code = codes.get(fold(cell))
    if (code === undefined) return { code: 'unknownWord', detail }
    if (seen.size < 1000) seen.set(cell, code)
    return code
  }
}

export const commodity = word({
  Strom: 'electricity',
  Gas: 'gas',
  Wasser: 'water',
  Wärme: 'heat',
  Abwasser: 'wasteWater',
})

export const yesNo = word({ ja: 't', nein: 'f' }, { j: 't', n: 'f', '1': 't', '0': 'f' })
