import type { JSX } from 'hono/jsx/jsx-runtime'
import { type ChangeFormProps, carried } from '#src/customers/changes/form.ts'
import { writeSeen } from '#src/customers/changes/seen.ts'
import { type PhoneFault, phoneName } from '#src/customers/phone/phone-form.ts'
import { Field } from '#templates/components/field.tsx'
import { HiddenFields } from '#templates/components/hidden-fields.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { phoneTexts } from './phone-texts.ts'

/** Where we call, to be changed. */
export function PhonePage(props: ChangeFormProps<PhoneFault>): JSX.Element {
  const { view, typed, carriedFields, faults } = props
  const { language, paths } = view
  const words = phoneTexts[language]
  const error = faults && words.faults[faults]
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead}
      width="form"
      errors={error ? [{ field: phoneName, message: error }] : []}
    >
      <form class="card stack" method="post" action={paths.phone()}>
        <Field
          name={phoneName}
          label={words.label}
          hint={words.hint}
          value={typed[phoneName]}
          error={error}
          type="tel"
          inputmode="tel"
          autocomplete="tel"
          width="name"
          language={language}
        />
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
    </PortalPage>
  )
}
