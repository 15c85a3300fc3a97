import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Language } from '#templates/view.ts'
import { describedBy, FieldFrame } from './field.tsx'
import { FieldErrorLine } from './field-error.tsx'
import { Icon } from './icon.tsx'
import { componentTexts } from './texts.ts'

interface PasswordFieldProps {
  name: string
  label: string
  language: Language
  autocomplete: 'current-password' | 'new-password'
  hint?: string | undefined
  error?: string | undefined
  /** A link at the end of the label's line. */
  aside?: Child
}

/**
 * A password, never filled in again by us. The page brings `scripts={['show-password']}`; without
 * it the button stays hidden.
 */
export function PasswordField(props: PasswordFieldProps): JSX.Element {
  const { name, label, language, hint, error, aside } = props
  return (
    <FieldFrame error={error}>
      {aside ? (
        <div class="row row-spread">
          <label for={name} class="label">
            {label}
          </label>
          {aside}
        </div>
      ) : (
        <label for={name}>{label}</label>
      )}
      {hint && (
        <p class="hint" id={`${name}-hilfe`}>
          {hint}
        </p>
      )}
      {error && <FieldErrorLine field={name} message={error} language={language} />}
      <div class="password">
        <input
          class="input"
          id={name}
          name={name}
          type="password"
          autocomplete={props.autocomplete}
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={describedBy(props)}
          aria-invalid={error ? 'true' : undefined}
        />
        <button
          class="password-show"
          type="button"
          hidden
          data-shows={name}
          aria-controls={name}
          aria-pressed="false"
        >
          <Icon name="eye" />
          <span class="visually-hidden">{componentTexts[language].showPassword}</span>
        </button>
      </div>
    </FieldFrame>
  )
}
