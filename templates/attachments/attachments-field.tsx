import type { JSX } from 'hono/jsx/jsx-runtime'
import type { RefusedAttachment } from '#src/attachments/attachment.ts'
import { attachmentsField } from '#src/attachments/attachments-field.ts'
import { describedBy, FieldFrame, FieldHead } from '#templates/components/field.tsx'
import type { FieldError, Language } from '#templates/view.ts'
import { attachmentTexts } from './texts.ts'

const { name } = attachmentsField

interface AttachmentsFieldProps {
  language: Language
  /** What kept the form from being sent, of all its fields. */
  errors: readonly FieldError[]
  label?: string
  isOptional?: boolean
}

/** Where files are chosen; the last field of its form, which is sent as multipart/form-data. */
export function AttachmentsField(props: AttachmentsFieldProps): JSX.Element {
  const { language, errors, isOptional = true } = props
  const words = attachmentTexts[language]
  const error = errors.find(({ field }) => field === name)?.message
  // the form has come back, and the browser has forgotten what was chosen
  const hint = errors.length > 0 && !error ? `${words.hint}. ${words.again}` : words.hint
  return (
    <FieldFrame error={error}>
      <FieldHead
        name={name}
        label={props.label ?? words.label}
        hint={hint}
        error={error}
        language={language}
        isOptional={isOptional}
      />
      <div class="file-drop">
        <input
          id={name}
          name={name}
          type="file"
          multiple
          accept="application/pdf,image/jpeg,image/png,image/webp"
          aria-describedby={describedBy({ name, hint, error })}
          aria-invalid={error ? 'true' : undefined}
        />
      </div>
    </FieldFrame>
  )
}

/** Why files were not taken, in one place: each is called by its name. */
export function attachmentsError(
  refused: readonly RefusedAttachment[],
  language: Language,
): FieldError[] {
  if (refused.length === 0) return []
  const { refusals } = attachmentTexts[language]
  const sentences = refused.map(({ name: file, problem }) => refusals[problem](shown(file)))
  return [{ field: name, message: sentences.join(' ') }]
}

export function noRoomError(language: Language): FieldError {
  return { field: name, message: attachmentTexts[language].noRoom }
}

function shown(file: string): string {
  const visible = file.replace(/\p{C}/gu, '�')
  return visible.length > 60 ? `${visible.slice(0, 40)}…${visible.slice(-12)}` : visible
}
