import type { JSX } from 'hono/jsx/jsx-runtime'
import { type ChangeFormProps, carried } from '#src/customers/changes/form.ts'
import { writeSeen } from '#src/customers/changes/seen.ts'
import { isCompany, type NameFaults, nameNames, reasonsIn } from '#src/customers/name/name-form.ts'
import { Field } from '#templates/components/field.tsx'
import { HiddenFields } from '#templates/components/hidden-fields.tsx'
import { SelectField } from '#templates/components/select-field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { FieldError, Language } from '#templates/view.ts'
import { nameTexts } from './name-texts.ts'

/** What somebody is called, to be changed, and why. */
export function NamePage(props: ChangeFormProps<NameFaults>): JSX.Element {
  const { view, typed, carriedFields, faults = {} } = props
  const { language, paths } = view
  const words = nameTexts[language]
  const errors = nameErrors(faults, language)
  const about = (field: keyof typeof nameNames) => ({
    name: nameNames[field],
    label: words.labels[field],
    value: typed[nameNames[field]],
    error: errors.find((error) => error.field === nameNames[field])?.message,
    language,
  })
  const hasCompany = isCompany(typed)
  const reasons = reasonsIn(typed).map((reason) => ({
    value: reason,
    label: words.reasons[reason],
  }))
  return (
    <PortalPage view={view} title={words.title} lead={words.lead} width="form" errors={errors}>
      <form class="card stack" method="post" action={paths.customerName()}>
        {hasCompany && <Field {...about('company')} autocomplete="organization" />}
        <Field {...about('firstName')} autocomplete="given-name" isOptional />
        <Field {...about('lastName')} autocomplete="family-name" isOptional={hasCompany} />
        <SelectField
          {...about('reason')}
          hint={words.proofHint}
          options={[{ value: '', label: words.choose }, ...reasons]}
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

function nameErrors(faults: NameFaults, language: Language): FieldError[] {
  const { labels, faults: words } = nameTexts[language]
  const fields = Object.keys(nameNames) as (keyof typeof nameNames)[]
  return fields.flatMap((field) => {
    const fault = faults[field]
    if (!fault) return []
    const message =
      fault.code === 'missing'
        ? words.missing[field]
        : words[fault.code](labels[field], fault.detail ?? '')
    return [{ field: nameNames[field], message }]
  })
}
