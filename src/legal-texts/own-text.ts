import type { Language } from '#templates/view.ts'
import type { OwnText } from './queries.ts'

/**
 * Which of the utility's own texts a reader gets: theirs, else the one in the other language, which
 * is at least true. Undefined where the utility has written nothing yet.
 */
export function ownTextFor(own: OwnText[], language: Language): OwnText | undefined {
  const written = own.filter(({ body }) => body.trim() !== '')
  return written.find((text) => text.language === language) ?? written[0]
}
