import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames, whenReadChoices } from '#src/moving/forms.ts'
import { daysAhead, daysBack } from '#src/moving/move-day.ts'
import { addDays } from '#src/platform/calendar.ts'
import { isOpen } from '#src/readings/reading-form.ts'
import { Field } from '#templates/components/field.tsx'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import { MeterCard } from '#templates/readings/meter-card.tsx'
import { aboutField, type MovingFormProps } from './moving-page.tsx'
import { movingTexts } from './texts.ts'

/** The home that is left: until when, its final readings, who comes next. */
export function LeavingFields({ view, form }: MovingFormProps): JSX.Element {
  const words = movingTexts[view.language]
  const { today } = view
  const hasMeters = form.meters.some(isOpen)
  return (
    <>
      <section class="card" aria-labelledby="auszug">
        <h2 class="h3" id="auszug">
          {form.home?.street ? words.leaving(form.home.street) : words.leavingPlain}
        </h2>
        <Field
          {...aboutField(view, form, fieldNames.leavingOn)}
          label={words.leavingOn}
          hint={words.leavingOnHint(addDays(today, -daysBack), addDays(today, daysAhead))}
          width="date"
        />
        <Field
          {...aboutField(view, form, fieldNames.successor)}
          label={words.successor}
          hint={words.successorHint}
          isOptional
        />
        {hasMeters ? <WhenRead view={view} form={form} /> : <p class="muted">{words.noMeter}</p>}
      </section>
      {hasMeters && (
        <div class="final-readings stack">
          {form.meters.filter(isOpen).map((meter) => (
            <MeterCard view={view} meter={meter} form={form.reading} />
          ))}
        </div>
      )}
    </>
  )
}

/** Now or later: without a script too, the fields are away where they are not wanted. */
function WhenRead({ view, form }: MovingFormProps): JSX.Element {
  const words = movingTexts[view.language]
  const name = fieldNames.whenRead
  const { value, error } = aboutField(view, form, name)
  const [first] = whenReadChoices
  return (
    <fieldset class={error ? 'field has-error' : 'field'}>
      <legend>{words.whenRead}</legend>
      {error && <FieldErrorLine field={name} message={error} language={view.language} />}
      <div class="choices choices-2">
        {whenReadChoices.map((choice) => (
          <label class="choice">
            <input
              type="radio"
              id={choice === first ? name : `${name}-${choice}`}
              name={name}
              value={choice}
              checked={(value ?? first) === choice}
              aria-describedby={error ? `${name}-fehler` : undefined}
            />
            <span>
              {words.whenReadChoices[choice]}
              <span class="hint">{words.whenReadHints[choice]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
