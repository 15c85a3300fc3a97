import type { JSX } from 'hono/jsx/jsx-runtime'
import { reportNames } from '#src/customers/reports/forms.ts'
import { mistakes, type Reported } from '#src/customers/reports/reported.ts'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import type { Language } from '#templates/view.ts'
import { mistakeWords } from './report-facts.ts'
import { reportTexts } from './report-texts.ts'

interface MistakeChoicesProps {
  reported: Reported
  chosen: string | undefined
  error: string | undefined
  language: Language
}

/** What may be wrong with it, to choose from. */
export function MistakeChoices(props: MistakeChoicesProps): JSX.Element {
  const { reported, chosen, error, language } = props
  const words = reportTexts[language]
  const name = reportNames.mistake
  const choices = mistakes[reported.what]
  return (
    <fieldset class={error ? 'field has-error' : 'field'}>
      <legend>{reported.what === 'missing' ? words.whichMissing : words.which}</legend>
      {error && <FieldErrorLine field={name} message={error} language={language} />}
      <div class="choices">
        {choices.map((choice) => (
          <label class="choice">
            <input
              type="radio"
              id={`${name}-${choice}`}
              name={name}
              value={choice}
              checked={chosen === choice}
              aria-describedby={error ? `${name}-fehler` : undefined}
            />
            <span>{mistakeWords(reported, choice, language)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
