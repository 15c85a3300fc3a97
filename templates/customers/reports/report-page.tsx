import type { JSX } from 'hono/jsx/jsx-runtime'
import { type ReportFaults, reportNames } from '#src/customers/reports/forms.ts'
import { type Reported, reportedAs } from '#src/customers/reports/reported.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { HiddenFields } from '#templates/components/hidden-fields.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { TextAreaField } from '#templates/components/text-area-field.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { MistakeChoices } from './mistake-choices.tsx'
import { messageError, reportErrors } from './report-errors.ts'
import { reportedName } from './report-facts.ts'
import { reportTexts } from './report-texts.ts'

export interface ReportPageProps {
  view: View
  reported: Reported
  typed: TypedFields
  faults?: ReportFaults
}

/** What is wrong with one thing that is stored: the thing is filled in, the rest is said. */
export function ReportPage(props: ReportPageProps): JSX.Element {
  const { view, reported, typed, faults = {} } = props
  const { language, paths } = view
  const words = reportTexts[language]
  const isMissing = reported.what === 'missing'
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={isMissing ? words.leadMissing : words.lead(reportedName(reported, language))}
      width="form"
      errors={reportErrors(view, reported, faults)}
      errorNote={words.failedNote}
    >
      <form class="card stack" method="post" action={paths.reportMistake()}>
        <MistakeChoices
          reported={reported}
          chosen={typed[reportNames.mistake]}
          error={faults.mistake && words.faults.mistake}
          language={language}
        />
        <TextAreaField
          name={reportNames.message}
          language={language}
          label={isMissing ? words.messageMissing : words.message}
          hint={isMissing ? words.messageHintMissing : words.messageHint}
          value={typed[reportNames.message]}
          error={messageError(faults, language)}
          rows={4}
        />
        <p class="actions">
          <SubmitButton>{words.send}</SubmitButton>
          <a href={paths.customerData()}>{words.cancel}</a>
        </p>
        <HiddenFields
          fields={{
            [reportNames.formKey]: typed[reportNames.formKey] ?? '',
            [reportNames.what]: reportedAs(reported) ?? '',
          }}
        />
      </form>
    </PortalPage>
  )
}
