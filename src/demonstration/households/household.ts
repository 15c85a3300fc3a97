import type { Home } from './home.ts'
import type { Oddity } from './oddities.ts'

/** The people of a home, as far as they decide what it uses. */
export interface Household {
  home: Home
  persons: number
  /** Where the flat is; empty for a house. */
  floor: string
  oddity: Oddity | undefined
}
