import type { JSX } from 'hono/jsx/jsx-runtime'
import { describedBy, FieldFrame } from '#templates/components/field.tsx'
import { FieldErrorLine } from '#templates/components/field-error.tsx'

interface OfficeWordsProps {
  name: string
  label: string
  hint: string
  value: string | undefined
  error: string | undefined
  rows: number
}

/** Room for what somebody at the utility writes. */
export function OfficeWords(props: OfficeWordsProps): JSX.Element {
  const { name, label, hint, value, error, rows } = props
  return (
    <FieldFrame error={error}>
      <label for={name}>{label}</label>
      <p class="hint" id={`${name}-hilfe`}>
        {hint}
      </p>
      {error && <FieldErrorLine field={name} message={error} language="de" />}
      <textarea
        class="textarea"
        id={name}
        name={name}
        rows={rows}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      >
        {value ?? ''}
      </textarea>
    </FieldFrame>
  )
}
