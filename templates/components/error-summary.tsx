import type { JSX } from 'hono/jsx/jsx-runtime'
import type { FieldError, Language } from '#templates/view.ts'
import { componentTexts } from './texts.ts'

interface ErrorSummaryProps {
  errors: FieldError[]
  language: Language
  /** A sentence below the heading, e.g. that nothing was sent yet. */
  note?: string | undefined
}

/** Everything that kept a form from being sent; focused on arrival, each line leads to its field. */
export function ErrorSummary({ errors, language, note }: ErrorSummaryProps): JSX.Element {
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="fehler-titel">
      <h2 id="fehler-titel">{componentTexts[language].errorsTitle(errors.length)}</h2>
      {note && <p class="small muted">{note}</p>}
      <ul class="fixes">
        {errors.map(({ field, message }) => (
          <li>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
