import type { JSX } from 'hono/jsx/jsx-runtime'
import { addressNames } from '#src/customers/billing-address/address-fields.ts'
import { countriesIn, homeCountry } from '#src/customers/billing-address/countries.ts'
import { Field } from '#templates/components/field.tsx'
import { SelectField } from '#templates/components/select-field.tsx'
import { addressTexts } from '#templates/customers/billing-address/address-texts.ts'
import { aboutField, type MovingFormProps } from './moving-page.tsx'
import { movingTexts } from './texts.ts'

/** Where somebody goes: for the final bill, or for the supply there. */
export function AddressFields({ view, form }: MovingFormProps): JSX.Element {
  const words = movingTexts[view.language]
  const { labels, additionHint } = addressTexts[view.language]
  const about = (field: keyof typeof addressNames) => ({
    ...aboutField(view, form, addressNames[field]),
    label: labels[field],
  })
  const country = about('country')
  return (
    <section class="card" aria-labelledby="anschrift">
      <h2 class="h3" id="anschrift">
        {words.address[form.kind]}
      </h2>
      <p class="muted small">{words.addressHint[form.kind]}</p>
      <div class="fields fields-street">
        <Field {...about('street')} autocomplete="address-line1" />
        <Field {...about('houseNumber')} />
      </div>
      <Field
        {...about('addressAddition')}
        hint={additionHint}
        autocomplete="address-line2"
        isOptional
      />
      <div class="fields fields-city">
        <Field {...about('postalCode')} autocomplete="postal-code" />
        <Field {...about('city')} autocomplete="address-level2" />
      </div>
      <SelectField
        {...country}
        value={country.value ?? homeCountry}
        autocomplete="country"
        options={countriesIn(view.language).map(({ code, name }) => ({ value: code, label: name }))}
      />
    </section>
  )
}
