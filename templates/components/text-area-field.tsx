import type { JSX } from 'hono/jsx/jsx-runtime'
import { describedBy, FieldFrame, FieldHead, type FieldProps } from './field.tsx'

interface TextAreaFieldProps
  extends Pick<FieldProps, 'name' | 'label' | 'language' | 'value' | 'hint' | 'error'> {
  /** Tells how much is expected. */
  rows: number
}

/** Room for the writer's own words. */
export function TextAreaField(props: TextAreaFieldProps): JSX.Element {
  const { name, value, error, rows } = props
  return (
    <FieldFrame error={error}>
      <FieldHead {...props} />
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
