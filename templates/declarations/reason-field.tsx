import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/declarations/forms.ts'
import { describedBy, FieldFrame } from '#templates/components/field.tsx'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import type { DeclarationFieldsProps } from './manner-fields.tsx'
import { declarationTexts } from './texts.ts'

/** Why somebody cancels without notice, in their own words. */
export function ReasonField({ typed, errors, language }: DeclarationFieldsProps): JSX.Element {
  const words = declarationTexts[language]
  const name = fieldNames.reason
  const field = { name, hint: words.reasonHint, error: errors.grund }
  return (
    <FieldFrame error={field.error}>
      <label for={name}>{words.reason}</label>
      <p class="hint" id={`${name}-hilfe`}>
        {field.hint}
      </p>
      {field.error && <FieldErrorLine field={name} message={field.error} language={language} />}
      <textarea
        class="textarea"
        id={name}
        name={name}
        rows={4}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? 'true' : undefined}
      >
        {typed.grund}
      </textarea>
    </FieldFrame>
  )
}
