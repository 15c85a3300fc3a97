import type { JSX } from 'hono/jsx/jsx-runtime'
import { type AddressFaults, addressNames } from '#src/customers/billing-address/address-fields.ts'
import { countriesIn } from '#src/customers/billing-address/countries.ts'
import { type ChangeFormProps, carried } from '#src/customers/changes/form.ts'
import { writeSeen } from '#src/customers/changes/seen.ts'
import { Field, type FieldProps } from '#templates/components/field.tsx'
import { HiddenFields } from '#templates/components/hidden-fields.tsx'
import { SelectField } from '#templates/components/select-field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { addressErrors } from './address-errors.ts'
import { addressTexts } from './address-texts.ts'

/** Where the bills go, to be changed. */
export function BillingAddressPage(props: ChangeFormProps<AddressFaults>): JSX.Element {
  const { view, typed, carriedFields, faults } = props
  const { language, paths } = view
  const words = addressTexts[language]
  const errors = faults ? addressErrors(view, faults) : []
  const about = (field: keyof typeof addressNames): FieldProps => ({
    name: addressNames[field],
    label: words.labels[field],
    value: typed[addressNames[field]],
    error: errors.find((error) => error.field === addressNames[field])?.message,
    language,
  })
  return (
    <PortalPage view={view} title={words.title} lead={words.lead} width="form" errors={errors}>
      <form class="card stack" method="post" action={paths.billingAddress()}>
        <div class="fields fields-street">
          <Field
            {...about('street')}
            hint={words.streetHint}
            autocomplete="billing address-line1"
          />
          <Field {...about('houseNumber')} width="plz" />
        </div>
        <Field
          {...about('addressAddition')}
          hint={words.additionHint}
          autocomplete="billing address-line2"
          isOptional
        />
        <div class="fields fields-city">
          <Field {...about('postalCode')} autocomplete="billing postal-code" width="plz" />
          <Field {...about('city')} autocomplete="billing address-level2" />
        </div>
        <SelectField
          {...about('country')}
          autocomplete="billing country"
          options={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Field {...about('validFrom')} hint={words.validFromHint} width="date" />
        <p class="actions">
          <SubmitButton>{words.change}</SubmitButton>
          <a href={paths.customerData()}>{words.cancel}</a>
        </p>
        <HiddenFields
          fields={{
            [carried.formKey]: carriedFields.formKey,
            [carried.seen]: writeSeen(carriedFields.seen),
          }}
        />
      </form>
      {view.utility.offers.moving && (
        <p class="muted gap-top">
          {words.movingLead} <a href={paths.moving()}>{words.moving}</a>
        </p>
      )}
    </PortalPage>
  )
}
