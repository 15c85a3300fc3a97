import type { JSX } from 'hono/jsx/jsx-runtime'
import type { FieldCodes, TypedFields } from '#src/platform/http/form.ts'
import { fieldNames, hindrances } from '#src/reading-by-staff/forms.ts'
import type { FormMeter } from '#src/readings/reading-form.ts'
import { Field } from '#templates/components/field.tsx'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { componentTexts } from '#templates/components/texts.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { meterName, placeName } from '#templates/readings/meter-names.ts'
import type { View } from '#templates/view.ts'
import { objectionErrors } from './objection-errors.ts'
import { readingByStaffTexts } from './texts.ts'

interface CannotReadPageProps {
  view: View
  /** Those that this customer is asked to read. */
  meters: FormMeter[]
  form: { fields: TypedFields; chosen: FormMeter[]; codes?: FieldCodes }
}

/** Which meters, why, when it suits: one short form, and nothing in it but the meters is needed. */
export function CannotReadPage({ view, meters, form }: CannotReadPageProps): JSX.Element {
  const words = readingByStaffTexts[view.language]
  const errors = form.codes ? objectionErrors(meters, form.chosen, form.codes, view.language) : []
  const field = (name: string) => ({
    name,
    language: view.language,
    value: form.fields[name],
    error: errors.find((error) => error.field === name)?.message,
    isOptional: true,
  })
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead}
      current="readings"
      width="form"
      errors={errors}
      errorNote={words.failedNote}
    >
      {meters.length === 0 ? (
        <div class="empty">
          <h2>{words.nothingTitle}</h2>
          <p>{words.nothing}</p>
        </div>
      ) : (
        <form class="card stack" method="post" action={view.paths.cannotRead()} novalidate>
          <Meters view={view} meters={meters} chosen={form.chosen} error={errors[0]} />
          <Why view={view} chosen={form.fields[fieldNames.reason]} />
          <Field {...field(fieldNames.times)} label={words.times} hint={words.timesHint} />
          <Field
            {...field(fieldNames.phone)}
            label={words.phone}
            type="tel"
            autocomplete="tel"
            width="number"
          />
          <Field {...field(fieldNames.message)} label={words.message} hint={words.messageHint} />
          <p class="small muted">{words.right}</p>
          <p class="actions">
            <SubmitButton>{words.send}</SubmitButton>
            <a class="button button-quiet" href={view.paths.readings()}>
              {words.toReadings}
            </a>
          </p>
          <input
            type="hidden"
            name={fieldNames.formKey}
            value={form.fields[fieldNames.formKey] ?? ''}
          />
        </form>
      )}
    </PortalPage>
  )
}

function Meters(props: {
  view: View
  meters: FormMeter[]
  chosen: FormMeter[]
  error: { field: string; message: string } | undefined
}): JSX.Element {
  const { view, meters, chosen } = props
  const { language } = view
  const first = fieldNames.meter(meters[0]?.meterId ?? '')
  const error = props.error?.field === first ? props.error.message : undefined
  return (
    <fieldset class={error ? 'field has-error' : 'field'}>
      <legend>{readingByStaffTexts[language].which}</legend>
      {error && <FieldErrorLine field={first} message={error} language={language} />}
      <div class="choices">
        {meters.map((meter) => {
          const name = fieldNames.meter(meter.meterId)
          const [register] = meter.registers
          return (
            <label class="choice">
              <input
                type="checkbox"
                id={name}
                name={name}
                value="ja"
                checked={chosen.includes(meter)}
                aria-describedby={error && name === first ? `${first}-fehler` : undefined}
              />
              <span>
                {meterName(register, language)}
                <span class="hint">{placeName(register)}</span>
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

function Why({ view, chosen }: { view: View; chosen: string | undefined }): JSX.Element {
  const words = readingByStaffTexts[view.language]
  return (
    <fieldset class="field" aria-describedby="grund-hilfe">
      <legend>
        {words.why} <span class="optional">{componentTexts[view.language].optional}</span>
      </legend>
      <p class="hint" id="grund-hilfe">
        {words.whyHint}
      </p>
      <div class="choices choices-2">
        {hindrances.map((hindrance) => (
          <label class="choice">
            <input
              type="radio"
              name={fieldNames.reason}
              value={hindrance}
              checked={chosen === hindrance}
            />
            <span>{words.hindrances[hindrance]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
