import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import type { Language } from '#templates/view.ts'

interface Choice {
  value: string
  label: string
  hint?: string
  /** What is asked for as soon as this is chosen; without CSS it is simply there. */
  more?: Child
}

interface ChoiceGroupProps {
  /** Also the id of its first choice, which a line of the error summary leads to. */
  name: string
  legend: string
  choices: Choice[]
  chosen: string | undefined
  error: string | undefined
  language: Language
}

/** One question with few answers. */
export function ChoiceGroup(props: ChoiceGroupProps): JSX.Element {
  const { name, legend, choices, chosen, error, language } = props
  return (
    <fieldset
      class={error ? 'field has-error' : 'field'}
      aria-describedby={error ? `${name}-fehler` : undefined}
    >
      <legend>{legend}</legend>
      {error && <FieldErrorLine field={name} message={error} language={language} />}
      <div class="choices">
        {choices.map(({ value, label, hint, more }, place) => (
          <>
            <label class="choice">
              <input
                type="radio"
                id={place === 0 ? name : undefined}
                name={name}
                value={value}
                checked={value === chosen}
              />
              <span>
                {label}
                {hint && <span class="hint">{hint}</span>}
              </span>
            </label>
            {more && <div class="choice-more">{more}</div>}
          </>
        ))}
      </div>
    </fieldset>
  )
}
