import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/inquiries/field-names.ts'
import { describedBy, FieldFrame } from '#templates/components/field.tsx'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import type { Language } from '#templates/view.ts'

const name = fieldNames.message

/** Room for the writer's own words. */
export function MessageField(props: {
  language: Language
  label: string
  hint?: string
  value: string | undefined
  error: string | undefined
  rows?: number
}): JSX.Element {
  const { language, label, hint, value, error, rows = 8 } = props
  return (
    <FieldFrame error={error}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hilfe`}>
          {hint}
        </p>
      )}
      {error && <FieldErrorLine field={name} message={error} language={language} />}
      <textarea
        class="textarea"
        id={name}
        name={name}
        rows={rows}
        aria-describedby={describedBy({ name, hint, error })}
        aria-invalid={error ? 'true' : undefined}
      >
        {value ?? ''}
      </textarea>
    </FieldFrame>
  )
}
