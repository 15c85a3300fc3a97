import type { CellReader } from './cell-reader.ts'
import { fold } from './fold.ts'

/** 'DE', 'D', 'Deutschland' or 'Germany' → 'DE'; so for every country that Unicode names. */
export const country: CellReader = (cell) => {
  codes ??= readCodes()
  return codes.get(fold(cell)) ?? { code: 'notACountry' }
}

let codes: Map<string, string> | undefined

function readCodes(): Map<string, string> {
  const found = new Map<string, string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const everyPair = letters.flatMap((first) => letters.map((second) => first + second))
  for (const language of ['en', 'de']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of everyPair) {
      const name = names.of(code)
      if (!name) continue
      found.set(fold(name), code)
      found.set(code.toLowerCase(), code)
    }
  }
  for (const [plate, code] of plates) found.set(plate, code)
  return found
}

const plates = [
  ['d', 'DE'],
  ['brd', 'DE'],
  ['a', 'AT'],
  ['l', 'LU'],
  ['f', 'FR'],
] as const
