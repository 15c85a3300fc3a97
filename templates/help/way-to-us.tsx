import type { JSX } from 'hono/jsx/jsx-runtime'
import { dialled } from '#templates/dialled.ts'
import type { View } from '#templates/view.ts'
import { helpTexts } from './texts.ts'

interface WayToUsProps {
  view: View
  /** A page of the portal where the same is done without calling. */
  page?: { href: string; words: string }
}

/** Whom to tell when reading does not work out: by telephone if there is one, else by mail. */
export function WayToUs({ view, page }: WayToUsProps): JSX.Element {
  const words = helpTexts[view.language]
  const { phone, email } = view.utility
  return (
    <p class="row">
      {page && (
        <a class="button button-second button-s" href={page.href}>
          {page.words}
        </a>
      )}
      <span>
        {phone ? (
          <>
            {page ? words.orCall : words.call} <a href={`tel:${dialled(phone)}`}>{phone}</a>
          </>
        ) : (
          <a href={`mailto:${email}`}>{words.write}</a>
        )}
      </span>
    </p>
  )
}
