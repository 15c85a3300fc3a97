import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/readings/forms.ts'
import type { DetailName } from '#src/readings/ways/details.ts'
import { Field } from '#templates/components/field.tsx'
import { detailProblemSentence, detailTexts } from './detail-texts.ts'
import type { WaysProps } from './ways.tsx'

interface DetailFieldProps extends WaysProps {
  name: DetailName
  hint?: string
}

/** One field beside an answer. */
export function DetailField(props: DetailFieldProps): JSX.Element {
  const { name, hint, row, language, readings, problem } = props
  const isNumber = name === 'newNumber'
  return (
    <Field
      name={fieldNames.detail(name, row.registerId)}
      label={detailTexts[language].labels[name]}
      value={readings?.details[row.registerId]?.[name]}
      hint={hint}
      error={problem?.name === name ? detailProblemSentence(problem, language) : undefined}
      language={language}
      inputmode={isNumber || name === 'until' ? 'text' : 'decimal'}
      width={name === 'until' ? 'date' : 'number'}
      isCode={isNumber}
    />
  )
}
