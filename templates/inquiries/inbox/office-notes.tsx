import type { JSX } from 'hono/jsx/jsx-runtime'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { TextAreaField } from '#templates/components/text-area-field.tsx'
import { formatMomentShort } from '#templates/format.ts'
import type { OfficeInquiryPageProps } from './office-inquiry-page.tsx'
import { inboxTexts as words } from './office-texts.ts'

/** What colleagues tell each other. */
export function OfficeNotes({ view, inquiry, fault, typed }: OfficeInquiryPageProps): JSX.Element {
  return (
    <section class="card" aria-labelledby="notizen">
      <h2 class="h4" id="notizen">
        {words.notes}
      </h2>
      {inquiry.notes.map(({ at, by, note }) => (
        <div>
          <p class="small muted">
            {by}, {formatMomentShort(new Date(at), view.today, 'de')}
          </p>
          <p class="own-words">{note}</p>
        </div>
      ))}
      <form
        class="stack stack-m"
        method="post"
        action={view.paths.office.inquiryNote(inquiry.reference)}
      >
        <TextAreaField
          language="de"
          name="notiz"
          label={words.noteField}
          hint={words.notesHint}
          value={typed.notiz}
          error={fault === 'noteMissing' ? words.faults.noteMissing : undefined}
          rows={3}
        />
        <SubmitButton look="second">{words.keepNote}</SubmitButton>
      </form>
    </section>
  )
}
