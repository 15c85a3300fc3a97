import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/inquiries/field-names.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { AttachmentsField } from '#templates/attachments/attachments-field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { TextAreaField } from '#templates/components/text-area-field.tsx'
import type { FieldError, View } from '#templates/view.ts'
import { inquiryTexts } from './texts.ts'

interface MoreFormProps {
  view: View
  reference: string
  fields: TypedFields
  errors: FieldError[]
}

/** Something more about the same, so that nobody begins anew. */
export function MoreForm({ view, reference, fields, errors }: MoreFormProps): JSX.Element {
  const { language } = view
  const words = inquiryTexts[language]
  const { formKey, message } = fieldNames
  return (
    <form
      class="card stack no-print"
      method="post"
      action={view.paths.inquiryMessages(reference)}
      enctype="multipart/form-data"
      novalidate
      aria-labelledby="mehr"
    >
      <div class="stack stack-s">
        <h2 class="h3" id="mehr">
          {words.more}
        </h2>
        <p class="small muted">{words.moreHint(reference)}</p>
      </div>
      <input type="hidden" name={formKey} value={fields[formKey] ?? ''} />
      <TextAreaField
        name={message}
        language={language}
        label={words.message}
        value={fields[message]}
        error={errors.find(({ field }) => field === message)?.message}
        rows={5}
      />
      <AttachmentsField language={language} errors={errors} />
      <p class="actions">
        <SubmitButton look="second">{words.send}</SubmitButton>
      </p>
    </form>
  )
}
