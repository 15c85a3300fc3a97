import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Language } from '#templates/view.ts'
import { Icon } from './icon.tsx'
import { componentTexts } from './texts.ts'

interface FieldErrorLineProps {
  /** The id of the input; the line is found as `${field}-fehler`. */
  field: string
  message: string
  language: Language
}

/** The sentence between hint and input, shown only after a failed send. */
export function FieldErrorLine({ field, message, language }: FieldErrorLineProps): JSX.Element {
  return (
    <p class="field-error" id={`${field}-fehler`}>
      <Icon name="error" />
      <span>
        <span class="visually-hidden">{componentTexts[language].error}</span>
        {message}
      </span>
    </p>
  )
}
