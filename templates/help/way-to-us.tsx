import type { JSX } from 'hono/jsx/jsx-runtime'
import { dialled } from '#templates/dialled.ts'
import type { View } from '#templates/view.ts'
import { helpTexts } from './texts.ts'

/** Whom to tell when reading does not work out: by telephone if there is one, else by mail. */
export function WayToUs({ view }: { view: View }): JSX.Element {
  const words = helpTexts[view.language]
  const { phone, email } = view.utility
  return (
    <p>
      {phone ? (
        <>
          {words.call} <a href={`tel:${dialled(phone)}`}>{phone}</a>
        </>
      ) : (
        <a href={`mailto:${email}`}>{words.write}</a>
      )}
    </p>
  )
}
