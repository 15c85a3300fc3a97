import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { PasswordField } from '#templates/components/password-field.tsx'
import type { Language } from '#templates/view.ts'
import { passwordTexts } from './password-texts.ts'

interface NewPasswordFieldsProps {
  language: Language
  /** So that password managers know whose password it is. */
  customerNumber: string | undefined
  error: string | undefined
  suggestion: string
  /** The present password, where it is asked for. */
  children?: Child
}

/** The new password, and four words for those who want some. */
export function NewPasswordFields(props: NewPasswordFieldsProps): JSX.Element {
  const { language, customerNumber, error, suggestion } = props
  const words = passwordTexts[language]
  const own = (
    <PasswordField
      name="neues-passwort"
      label={words.newPassword}
      hint={words.newPasswordHint}
      error={error}
      autocomplete="new-password"
      language={language}
    />
  )
  return (
    <>
      <div>
        {customerNumber && (
          <input type="text" autocomplete="username" value={customerNumber} readonly hidden />
        )}
        {props.children || own}
      </div>
      {props.children && own}
      <div>
        <p class="small muted">{words.suggestion}</p>
        <p>
          <code translate="no">{suggestion}</code>
        </p>
        <p class="small muted">{words.suggestionMore}</p>
      </div>
    </>
  )
}
