/** Draws that look random and are always the same for the same name. */
export interface Chance {
  /** At least 0, below 1. */
  fraction(): number
  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number
  isLucky(probability: number): boolean
  pick<T>(choices: readonly [T, ...T[]]): T
  /** A factor around 1, as the use of households varies: `spread` is that of its logarithm. */
  factor(spread: number): number
  digits(count: number): string
}

/** mulberry32, seeded by the whole name: every customer draws from an own stream. */
export function chanceOf(name: string): Chance {
  let state = hashOf(name)

  function fraction(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  return {
    fraction,
    between: (lowest, highest) => lowest + Math.floor(fraction() * (highest - lowest + 1)),
    isLucky: (probability) => fraction() < probability,
    pick: (choices) => choices[Math.floor(fraction() * choices.length)] ?? choices[0],
    factor(spread) {
      // twelve draws add up to a bell, cut at six spreads
      let sum = -6
      for (let draw = 0; draw < 12; draw++) sum += fraction()
      return Math.exp(sum * spread)
    },
    digits(count) {
      let digits = ''
      while (digits.length < count) digits += Math.floor(fraction() * 10)
      return digits
    },
  }
}

/** FNV-1a with a final mix, so that similar names start far apart. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(name)) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
