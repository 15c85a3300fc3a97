import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames, newMeterNames } from '#src/moving/forms.ts'
import { type NewCommodity, newCommodities } from '#src/moving/new-meters.ts'
import { Field } from '#templates/components/field.tsx'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { AddressFields } from './address-fields.tsx'
import { aboutField, type MovingFormProps } from './moving-page.tsx'
import { movingTexts } from './texts.ts'

/** The home that is moved into: from when, where, and its meters as far as they are known. */
export function ArrivingFields({ view, form }: MovingFormProps): JSX.Element {
  const words = movingTexts[view.language]
  return (
    <>
      <section class="card" aria-labelledby="einziehen">
        <h2 class="h3" id="einziehen">
          {words.arriving}
        </h2>
        <Field
          {...aboutField(view, form, fieldNames.arrivingOn)}
          label={words.arrivingOn}
          hint={words.arrivingOnHint}
          width="date"
        />
      </section>
      <AddressFields view={view} form={form} />
      <section class="card" aria-labelledby="neue-zaehler">
        <h2 class="h3" id="neue-zaehler">
          {words.newMeters}
        </h2>
        <p class="muted small">{words.newMetersHint}</p>
        {newCommodities.map((commodity) => (
          <NewMeterFields view={view} form={form} commodity={commodity} />
        ))}
      </section>
    </>
  )
}

function NewMeterFields(props: MovingFormProps & { commodity: NewCommodity }): JSX.Element {
  const { view, form, commodity } = props
  const words = movingTexts[view.language]
  const name = words.commodities[commodity]
  const names = newMeterNames(commodity)
  return (
    <div class="register" role="group" aria-label={name}>
      <p class="row">
        <IconTile name={commodity} isSmall /> <strong>{name}</strong>
      </p>
      <div class="fields fields-2">
        <Field
          {...aboutField(view, form, names.number)}
          label={words.meterNumber(name)}
          isCode
          isOptional
        />
        {names.values.map((field, place) => (
          <Field
            {...aboutField(view, form, field)}
            label={place === 0 ? words.value(name) : words.nightValue}
            hint={place === 0 ? undefined : words.nightHint}
            inputmode="decimal"
            isOptional
          />
        ))}
      </div>
    </div>
  )
}
