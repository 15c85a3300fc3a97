import type { JSX } from 'hono/jsx/jsx-runtime'
import { type ReportFaults, reportNames } from '#src/customers/reports/forms.ts'
import { mistakes, type Reported, reportedAs } from '#src/customers/reports/reported.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { describedBy, FieldFrame } from '#templates/components/field.tsx'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import { HiddenFields } from '#templates/components/hidden-fields.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { FieldError, View } from '#templates/view.ts'
import { MistakeChoices } from './mistake-choices.tsx'
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
      errors={errorsOf(props)}
      errorNote={words.failedNote}
    >
      <form class="card stack" method="post" action={paths.reportMistake()}>
        <MistakeChoices
          reported={reported}
          chosen={typed[reportNames.mistake]}
          error={faults.mistake && words.faults.mistake}
          language={language}
        />
        <Message {...props} />
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

function Message({ view, reported, typed, faults }: ReportPageProps): JSX.Element {
  const { language } = view
  const words = reportTexts[language]
  const name = reportNames.message
  const isMissing = reported.what === 'missing'
  const hint = isMissing ? words.messageHintMissing : words.messageHint
  const error = messageError(faults, view)
  return (
    <FieldFrame error={error}>
      <label for={name}>{isMissing ? words.messageMissing : words.message}</label>
      <p class="hint" id={`${name}-hilfe`}>
        {hint}
      </p>
      {error && <FieldErrorLine field={name} message={error} language={language} />}
      <textarea
        class="textarea"
        id={name}
        name={name}
        rows={4}
        aria-describedby={describedBy({ name, hint, error })}
        aria-invalid={error ? 'true' : undefined}
      >
        {typed[name] ?? ''}
      </textarea>
    </FieldFrame>
  )
}

function errorsOf({ view, reported, faults = {} }: ReportPageProps): FieldError[] {
  const message = messageError(faults, view)
  const first = `${reportNames.mistake}-${mistakes[reported.what][0]}`
  return [
    ...(faults.mistake
      ? [{ field: first, message: reportTexts[view.language].faults.mistake }]
      : []),
    ...(message ? [{ field: reportNames.message, message }] : []),
  ]
}

function messageError(faults: ReportFaults | undefined, { language }: View): string | undefined {
  const words = reportTexts[language].faults
  if (faults?.message === 'tooLong') return words.tooLong
  return faults?.message && words.message
}
