import { randomInt } from 'node:crypto'
import { suggestedWords } from './suggested-words.ts'

/** Four German words, easy to keep and hard to guess: 'Birne-Leuchtturm-Segel-Tinte'. */
export function suggestPassword(): string {
  return Array.from({ length: 4 }, () => suggestedWords[randomInt(suggestedWords.length)]).join('-')
}
