import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Language } from '#templates/view.ts'
import { FieldErrorLine } from './field-error.tsx'
import { componentTexts } from './texts.ts'

export interface FieldProps {
  /** Also the id. */
  name: string
  label: string
  language: Language
  value?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'search'
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  /** Tells how much is expected; without it the field is as wide as its column. */
  width?: 'date' | 'number' | 'name' | 'plz'
  isOptional?: boolean
  /** For numbers and codes: no correction, capitals at once. */
  isCode?: boolean
}

/** One question with its label, hint, error and input, in this order. */
export function Field(props: FieldProps): JSX.Element {
  const { name, value, error, width, isCode } = props
  const isFigures = width === 'date' || width === 'number' || width === 'plz'
  return (
    <FieldFrame {...props}>
      <FieldHead {...props} />
      <input
        class={['input', width && `w-${width}`, isFigures && 'num'].filter(Boolean).join(' ')}
        id={name}
        name={name}
        type={props.type ?? 'text'}
        value={value ?? ''}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete ?? 'off'}
        autocapitalize={isCode ? 'characters' : undefined}
        spellcheck={isCode ? false : undefined}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      />
    </FieldFrame>
  )
}

/** The frame of a field that brings its own input: a bar at its side after a failed send. */
export function FieldFrame({ error, children }: { error?: string | undefined; children: Child }) {
  return <div class={error ? 'field has-error' : 'field'}>{children}</div>
}

/** What stands above every input: its name, then how to answer, then what was wrong. */
export function FieldHead(
  props: Pick<FieldProps, 'name' | 'label' | 'language' | 'hint' | 'error' | 'isOptional'>,
) {
  const { name, label, language, hint, error, isOptional } = props
  return (
    <>
      <label for={name}>
        {label}
        {isOptional && <span class="optional"> {componentTexts[language].optional}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hilfe`}>
          {hint}
        </p>
      )}
      {error && <FieldErrorLine field={name} message={error} language={language} />}
    </>
  )
}

/** What an input is described by: its error first, then its hint. */
export function describedBy(field: {
  name: string
  hint?: string | undefined
  error?: string | undefined
}): string | undefined {
  const ids = [field.error && `${field.name}-fehler`, field.hint && `${field.name}-hilfe`]
  return ids.filter(Boolean).join(' ') || undefined
}
