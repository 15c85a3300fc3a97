import type { JSX } from 'hono/jsx/jsx-runtime'
import { choices, fieldNames } from '#src/declarations/forms.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { describedBy, FieldFrame } from '#templates/components/field.tsx'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import type { Language } from '#templates/view.ts'
import { ChoiceGroup } from './choice-group.tsx'
import type { FaultMessages } from './fault-messages.ts'
import { declarationTexts } from './texts.ts'

export interface DeclarationFieldsProps {
  typed: TypedFields
  errors: FaultMessages
  language: Language
}

/** With notice, or for a reason that has to be named. */
export function MannerFields({ typed, errors, language }: DeclarationFieldsProps): JSX.Element {
  const words = declarationTexts[language]
  return (
    <ChoiceGroup
      name={fieldNames.manner}
      legend={words.manner}
      chosen={typed.art}
      error={errors.art}
      language={language}
      choices={[
        { value: choices.ordinary, label: words.ordinary, hint: words.ordinaryHint },
        {
          value: choices.extraordinary,
          label: words.extraordinary,
          hint: words.extraordinaryHint,
          more: <Reason typed={typed} errors={errors} language={language} />,
        },
      ]}
    />
  )
}

function Reason({ typed, errors, language }: DeclarationFieldsProps): JSX.Element {
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
