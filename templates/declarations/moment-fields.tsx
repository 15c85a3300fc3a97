import type { JSX } from 'hono/jsx/jsx-runtime'
import { choices, fieldNames } from '#src/declarations/forms.ts'
import { Field } from '#templates/components/field.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import type { DeclarationFieldsProps } from './manner-fields.tsx'
import { declarationTexts } from './texts.ts'

/** As soon as possible, or on a day. */
export function MomentFields({ typed, errors, language }: DeclarationFieldsProps): JSX.Element {
  const words = declarationTexts[language]
  const day = (
    <Field
      name={fieldNames.day}
      label={words.day}
      hint={words.dayHint}
      value={typed.datum}
      error={errors.datum}
      language={language}
      width="date"
      inputmode="text"
    />
  )
  return (
    <ChoiceGroup
      name={fieldNames.moment}
      legend={words.moment}
      chosen={typed.zeitpunkt}
      error={errors.zeitpunkt}
      language={language}
      choices={[
        { value: choices.nextPossible, label: words.nextPossible },
        { value: choices.onDay, label: words.onDay, more: day },
      ]}
    />
  )
}
