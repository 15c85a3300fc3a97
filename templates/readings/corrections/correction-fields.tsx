import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/readings/forms.ts'
import { Field } from '#templates/components/field.tsx'
import type { CorrectionPart } from '#templates/readings/submit-readings.tsx'
import type { Language } from '#templates/view.ts'
import { correctionTexts } from './correction-texts.ts'

interface CorrectionFieldsProps {
  part: CorrectionPart
  language: Language
}

/** What a correction says beside its readings: why, and who will see to it. */
export function CorrectionFields({ part, language }: CorrectionFieldsProps): JSX.Element {
  const words = correctionTexts[language]
  return (
    <>
      <Field
        name={fieldNames.why}
        label={words.why}
        hint={words.whyHint}
        value={part.why}
        language={language}
        isOptional
      />
      <CarriedCorrection part={part} isAskingOnly />
    </>
  )
}

/** The same without being seen, on the page that shows everything before it is sent. */
export function CarriedCorrection(props: {
  part: CorrectionPart
  isAskingOnly?: boolean
}): JSX.Element {
  const { part, isAskingOnly } = props
  return (
    <>
      {!isAskingOnly && <input type="hidden" name={fieldNames.why} value={part.why} />}
      {part.isAsking && <input type="hidden" name={fieldNames.asking} value="ja" />}
    </>
  )
}
