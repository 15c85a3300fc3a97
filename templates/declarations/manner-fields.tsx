import type { JSX } from 'hono/jsx/jsx-runtime'
import { choices, fieldNames } from '#src/declarations/forms.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { TextAreaField } from '#templates/components/text-area-field.tsx'
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
          more: (
            <TextAreaField
              name={fieldNames.reason}
              label={words.reason}
              hint={words.reasonHint}
              value={typed.grund}
              error={errors.grund}
              language={language}
              rows={4}
            />
          ),
        },
      ]}
    />
  )
}
