import type { JSX } from 'hono/jsx/jsx-runtime'
import { describedBy, FieldFrame, FieldHead, type FieldProps } from './field.tsx'

interface SelectFieldProps
  extends Pick<
    FieldProps,
    | 'name'
    | 'label'
    | 'language'
    | 'value'
    | 'hint'
    | 'error'
    | 'autocomplete'
    | 'isOptional'
    | 'width'
  > {
  options: { value: string; label: string }[]
}

/** One answer of a long list. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const { name, value, error, options, width } = props
  return (
    <FieldFrame error={error}>
      <FieldHead {...props} />
      <select
        class={['select', width && `w-${width}`].filter(Boolean).join(' ')}
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
