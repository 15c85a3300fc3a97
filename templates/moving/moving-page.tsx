import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/moving/forms.ts'
import type { Home } from '#src/moving/homes.ts'
import { isArriving, isLeaving, type MoveKind } from '#src/moving/kinds.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import type { FormMeter } from '#src/readings/reading-form.ts'
import { Field, type FieldProps } from '#templates/components/field.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { TypedForm } from '#templates/readings/submit-readings.tsx'
import type { FieldError, View } from '#templates/view.ts'
import { AddressFields } from './address-fields.tsx'
import { ArrivingFields } from './arriving-fields.tsx'
import { LeavingFields } from './leaving-fields.tsx'
import { movingTexts } from './texts.ts'

/** The form as it stands. */
export interface MovingForm {
  kind: MoveKind
  fields: TypedFields
  home: Home | undefined
  /** The meters of the home that is left. */
  meters: FormMeter[]
  errors: FieldError[]
  /** The final readings, as a reading form has them. */
  reading: TypedForm
}

export interface MovingFormProps {
  view: View
  form: MovingForm
}

/** One form for a move: the home that is left, the one that follows, whom to ask. */
export function MovingPage({ view, form }: MovingFormProps): JSX.Element {
  const { kind, errors } = form
  const words = movingTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.kinds[kind].title}
      lead={words.kinds[kind].lead}
      width="form"
      errors={errors}
      errorNote={words.failedNote}
      needsHtmx={isLeaving(kind)}
      scripts={isLeaving(kind) ? ['take-proposal'] : []}
    >
      <form class="stack" method="post" action={view.paths.movingReview(kind)} novalidate>
        <input
          type="hidden"
          name={fieldNames.formKey}
          value={form.fields[fieldNames.formKey] ?? ''}
        />
        {form.home && <input type="hidden" name={fieldNames.home} value={form.home.contractId} />}
        {/* Enter in a field presses the first button of a form */}
        <button type="submit" hidden>
          {words.toReview}
        </button>
        {isLeaving(kind) && <LeavingFields view={view} form={form} />}
        {isArriving(kind) && <ArrivingFields view={view} form={form} />}
        {!isArriving(kind) && <AddressFields view={view} form={form} />}
        <section class="card" aria-labelledby="rueckfragen">
          <h2 class="h3" id="rueckfragen">
            {words.contact}
          </h2>
          <Field
            {...aboutField(view, form, fieldNames.phone)}
            label={words.phone}
            type="tel"
            autocomplete="tel"
            width="number"
            isOptional
          />
          <Field {...aboutField(view, form, fieldNames.message)} label={words.message} isOptional />
        </section>
        <div class="send">
          <p class="actions">
            <button class="button button-send" type="submit">
              {words.toReview}
            </button>
            <a class="button button-quiet" href={view.paths.moving()}>
              {words.other}
            </a>
          </p>
          <p class="muted small">{words.reviewHint}</p>
        </div>
      </form>
    </PortalPage>
  )
}

/** What every field of the form needs: its name, what was typed, what is wrong with it. */
export function aboutField(
  { language }: View,
  { fields, errors }: MovingForm,
  name: string,
): Pick<FieldProps, 'name' | 'language' | 'value' | 'error'> {
  const error = errors.find(({ field }) => field === name)?.message
  return { name, language, value: fields[name], error }
}
