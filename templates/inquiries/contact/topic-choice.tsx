import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/inquiries/field-names.ts'
import { topicSlugs, topics } from '#src/inquiries/topics.ts'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import type { Language } from '#templates/view.ts'
import { topicTexts } from '../topic-texts.ts'
import { contactTexts } from './contact-texts.ts'

const name = fieldNames.topic

/** To whom a message goes, as a question that its writer can answer. */
export function TopicChoice(props: {
  language: Language
  chosen: string | undefined
  error: string | undefined
}): JSX.Element {
  const { language, chosen, error } = props
  return (
    <fieldset class={error ? 'field has-error' : 'field'}>
      <legend>{contactTexts[language].topic}</legend>
      {error && <FieldErrorLine field={name} message={error} language={language} />}
      <div class="choices choices-2">
        {topics.map((topic, place) => (
          <label class="choice">
            <input
              // the summary of errors leads to the first of them
              id={place === 0 ? name : undefined}
              type="radio"
              name={name}
              value={topicSlugs[topic]}
              checked={chosen === topicSlugs[topic]}
              aria-describedby={error ? `${name}-fehler` : undefined}
            />
            <span>{topicTexts[language][topic]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
