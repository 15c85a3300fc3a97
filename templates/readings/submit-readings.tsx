import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Assessment } from '#src/readings/assessment.ts'
import { fieldNames, type TypedReadings } from '#src/readings/forms.ts'
import { type FormMeter, isOpen } from '#src/readings/reading-form.ts'
import { Alert } from '#templates/components/alert.tsx'
import { Field } from '#templates/components/field.tsx'
import { formatDay } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { readingByStaffTexts } from '#templates/reading-by-staff/texts.ts'
import type { FieldError, Language, View } from '#templates/view.ts'
import { CorrectionFields } from './corrections/correction-fields.tsx'
import { correctionTexts } from './corrections/correction-texts.ts'
import { MeterCard } from './meter-card.tsx'
import { standingTexts } from './receipts/standing-texts.ts'
import { readingTexts } from './texts.ts'

/** The form as it stands: what was typed, what the engine said, and what kept it from being sent. */
export interface TypedForm extends Pick<Assessment, 'findings' | 'ways' | 'details'> {
  addresses: FormAddresses
  formKey: string
  typedDay: string
  typed: Record<string, string>
  readings: TypedReadings
  /** By register id. */
  fieldErrors: Map<string, string>
  dayError: string | undefined
  /** In the order of the page; empty while nothing was sent. */
  errors: FieldError[]
  isSent: boolean
  isDraft: boolean
  /** What the form has beside the readings where it corrects a submission. */
  correction?: CorrectionPart
}

export interface CorrectionPart {
  why: string
  /** People will look at it: billing has fetched the readings. */
  isAsking: boolean
  /** By register id: what was reported before. */
  was: Map<string, { value: string; readOn: string }>
}

/** Where a form is sent to, where it is checked before, and where it stands to be changed. */
export interface FormAddresses {
  send: string
  check: string
  again: string
}

interface SubmitReadingsPageProps {
  view: View
  meters: FormMeter[]
  form: TypedForm
}

/** "Zählerstände erfassen": one card per meter, one day for all, one button. */
export function SubmitReadingsPage({ view, meters, form }: SubmitReadingsPageProps): JSX.Element {
  const words = readingTexts[view.language]
  const hasForm = meters.some(isOpen)
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={leadOf(meters, view)}
      current="readings"
      width="form"
      errors={form.errors}
      errorNote={words.failedNote}
      needsHtmx={hasForm}
      scripts={hasForm ? ['take-proposal'] : []}
    >
      {form.isDraft && hasForm && (
        <Alert tone="brand" title={words.draftKeptTitle}>
          <p>{words.draftKept}</p>
        </Alert>
      )}
      {hasForm ? (
        <ReadingForm view={view} meters={meters} form={form} />
      ) : (
        <div class="stack">
          {meters.map((meter) => (
            <MeterCard view={view} meter={meter} form={form} />
          ))}
        </div>
      )}
      {meters.length === 0 && (
        <div class="empty">
          <h2>{words.noMeterTitle}</h2>
          <p>{words.noMeter}</p>
        </div>
      )}
      {meters.some((meter) => meter.state === 'reported') && (
        <p class="gap-top small">
          <a href={view.paths.submissions()}>{standingTexts[view.language].list.all}</a>
        </p>
      )}
    </PortalPage>
  )
}

/** The cards, the day and the buttons; the same whether something is reported or corrected. */
export function ReadingForm({ view, meters, form }: SubmitReadingsPageProps): JSX.Element {
  const words = formWords(form, view.language)
  return (
    <form class="stack" method="post" action={form.addresses.send} novalidate>
      <input type="hidden" name={fieldNames.formKey} value={form.formKey} />
      {/* Enter in a field presses the first button of a form: it must be the one that sends */}
      <button type="submit" hidden>
        {words.send}
      </button>
      {meters.map((meter) => (
        <MeterCard view={view} meter={meter} form={form} />
      ))}
      <section class="card">
        <Field
          name={fieldNames.readOn}
          label={words.readOn}
          hint={words.readOnHint}
          value={form.typedDay || formatDay(view.today, 'de')}
          error={form.dayError}
          language={view.language}
          width="date"
        />
        {form.correction && <CorrectionFields part={form.correction} language={view.language} />}
      </section>
      <div class="send">
        <p class="actions">
          <button class="button button-send" type="submit">
            {words.send}
          </button>
          <button class="button button-second" type="submit" formaction={form.addresses.check}>
            {words.check}
          </button>
        </p>
        <p class="muted small">{words.sendHint}</p>
        <ul class="row small">
          <li>
            {/* what was typed stays in this window */}
            <a href={view.paths.help()} target="_blank" rel="noopener">
              {words.help}
            </a>
          </li>
          {view.utility.offers.readingByStaff && !form.correction && (
            <li>
              <a href={view.paths.cannotRead()}>{readingByStaffTexts[view.language].title}</a>
            </li>
          )}
        </ul>
      </div>
    </form>
  )
}

function formWords({ correction }: TypedForm, language: Language) {
  const words = readingTexts[language]
  if (!correction) return words
  const { send, sendHint, askingHint, readOnHint } = correctionTexts[language]
  return { ...words, send, sendHint: correction.isAsking ? askingHint : sendHint, readOnHint }
}

function leadOf(meters: FormMeter[], view: View): string | undefined {
  const words = readingTexts[view.language]
  const rows = meters.flatMap((meter) => meter.registers)
  if (rows.length === 0) return undefined
  const asked = meters.find((meter) => meter.state === 'asked')?.registers[0].period
  if (asked) return words.periodLead(asked.opensOn, asked.closesOn)
  const next = rows
    .flatMap((row) => (row.nextPeriod ? [row.nextPeriod] : []))
    .toSorted((one, other) => one.opensOn.localeCompare(other.opensOn))[0]
  const again = next ? words.opensAgain(next.name, next.opensOn, next.closesOn) : words.noNextPeriod
  if (meters.some((meter) => meter.state === 'interim')) return `${words.interimLead} ${again}`
  if (meters.some((meter) => meter.state === 'reported')) return words.allReportedLead
  return `${words.closedLead} ${again}`
}
