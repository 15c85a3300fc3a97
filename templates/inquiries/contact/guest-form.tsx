import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/inquiries/field-names.ts'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { TextAreaField } from '#templates/components/text-area-field.tsx'
import { contactTexts } from './contact-texts.ts'
import type { GuestContactPageProps } from './guest-contact-page.tsx'
import { TopicChoice } from './topic-choice.tsx'

/** The question, and whom the answer goes to. */
export function GuestForm({ view, fields, errors = [] }: GuestContactPageProps): JSX.Element {
  const { language, paths } = view
  const words = contactTexts[language]
  const { formKey, topic, message, name, email, customerNumber, phone } = fieldNames
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message
  const common = (field: string) => ({
    name: field,
    language,
    value: fields[field],
    error: errorAt(field),
  })
  return (
    <form class="card stack" method="post" action={paths.contact()} novalidate>
      <TopicChoice language={language} chosen={fields[topic]} error={errorAt(topic)} />
      <input type="hidden" name={formKey} value={fields[formKey] ?? ''} />
      <TextAreaField
        name={message}
        language={language}
        label={words.message}
        value={fields[message]}
        error={errorAt(message)}
        rows={8}
      />
      <div class="fields fields-2">
        <Field {...common(name)} label={words.name} autocomplete="name" />
        <Field {...common(email)} label={words.email} type="email" autocomplete="email" />
        <Field
          {...common(customerNumber)}
          label={words.customerNumber}
          hint={words.customerNumberHint}
          isOptional
          isCode
        />
        <Field
          {...common(phone)}
          label={words.phone}
          hint={words.phoneHint}
          type="tel"
          autocomplete="tel"
          isOptional
        />
      </div>
      <p class="actions">
        <SubmitButton>{words.send}</SubmitButton>
      </p>
    </form>
  )
}
