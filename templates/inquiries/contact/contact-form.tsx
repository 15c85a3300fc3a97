import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/inquiries/field-names.ts'
import { AttachmentsField } from '#templates/attachments/attachments-field.tsx'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { TextAreaField } from '#templates/components/text-area-field.tsx'
import { AboutChoice } from './about-choice.tsx'
import type { ContactPageProps } from './contact-page.tsx'
import { contactTexts } from './contact-texts.ts'
import { TopicChoice } from './topic-choice.tsx'
import { WriterData } from './writer-data.tsx'

/** The question, what is known of its writer, and files: the last field, so that words come first. */
export function ContactForm({
  view,
  details,
  fields,
  about,
  errors,
}: ContactPageProps): JSX.Element {
  const { language, paths } = view
  const words = contactTexts[language]
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message
  const { formKey, topic, subject, message, phone } = fieldNames
  return (
    <form
      class="card stack"
      method="post"
      action={paths.ownContact()}
      enctype="multipart/form-data"
      novalidate
    >
      <TopicChoice language={language} chosen={fields[topic]} error={errorAt(topic)} />
      <input type="hidden" name={formKey} value={fields[formKey] ?? ''} />
      <AboutChoice
        language={language}
        supplies={details.supplies}
        chosen={fields[subject]}
        about={about}
      />
      <TextAreaField
        name={message}
        language={language}
        label={words.message}
        value={fields[message]}
        error={errorAt(message)}
        rows={8}
      />
      <WriterData view={view} details={details} />
      <Field
        name={phone}
        label={words.phone}
        hint={words.phoneHint}
        language={language}
        value={fields[phone]}
        error={errorAt(phone)}
        type="tel"
        autocomplete="tel"
        width="number"
        isOptional
      />
      <AttachmentsField language={language} errors={errors} />
      <p class="actions">
        <SubmitButton>{words.send}</SubmitButton>
      </p>
    </form>
  )
}
