import type { JSX } from 'hono/jsx/jsx-runtime'
import { describedBy, FieldFrame, type FieldProps } from './field.tsx'
import { FieldErrorLine } from './field-error.tsx'
import { componentTexts } from './texts.ts'

interface SelectFieldProps
  extends Pick<
    FieldProps,
    'name' | 'label' | 'language' | 'value' | 'hint' | 'error' | 'autocomplete' | 'isOptional'
  > {
  options: { value: string; label: string }[]
}

/** One answer of a long list. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const { name, label, language, value, hint, error, options } = props
  return (
    <FieldFrame error={error}>
      <label for={name}>
        {label}
        {props.isOptional && <span class="optional"> {componentTexts[language].optional}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hilfe`}>
          {hint}
        </p>
      )}
      {error && <FieldErrorLine field={name} message={error} language={language} />}
      <select
        class="select"
        id={name}
        name={name}
        autocomplete={props.autocomplete ?? 'off'}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
