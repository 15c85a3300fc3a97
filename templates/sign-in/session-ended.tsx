import type { JSX } from 'hono/jsx/jsx-runtime'
import type { View } from '#templates/view.ts'
import { signInTexts } from './texts.ts'

/** What a piece of a page says when the session behind it is over. */
export function SessionEndedFragment({ view }: { view: View }): JSX.Element {
  const words = signInTexts[view.language]
  return (
    <p class="small">
      {words.sessionEndedFragment} <a href={view.paths.signIn()}>{words.signInAgain}</a>
    </p>
  )
}
