import type { JSX } from 'hono/jsx/jsx-runtime'
import { canChange, fieldNames } from '#src/instalments/forms.ts'
import type { InstalmentPageContent } from '#src/instalments/instalment-page.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { SelectField } from '#templates/components/select-field.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { FieldError, View } from '#templates/view.ts'
import { InstalmentCard } from './instalment-card.tsx'
import { instalmentTexts } from './texts.ts'

/** The form as it stands. */
export interface InstalmentForm {
  fields: TypedFields
  /** By contract id: amounts that could be read. */
  amounts: Map<string, string>
  validFrom: string | undefined
  errors: FieldError[]
}

interface InstalmentPageProps extends InstalmentPageContent {
  view: View
  form: InstalmentForm
}

/** "Abschlag ändern": a card for each contract, one month for all, one button. */
export function InstalmentPage({ view, advised, months, form }: InstalmentPageProps): JSX.Element {
  const { language, paths } = view
  const words = instalmentTexts[language]
  const hasForm = advised.some(({ instalment }) => canChange(instalment))
  const cards = advised.map((each) => <InstalmentCard view={view} advised={each} form={form} />)
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead}
      width="form"
      errors={form.errors}
      errorNote={words.failedNote}
      needsHtmx={hasForm}
    >
      {advised.length === 0 && (
        <div class="empty">
          <h2>{words.noContractTitle}</h2>
          <p>{words.noContract}</p>
        </div>
      )}
      {hasForm ? (
        <form class="stack" method="post" action={paths.instalment()} novalidate>
          {/* Enter in a field presses the first button of a form: it must be the one that sends */}
          <button type="submit" hidden>
            {words.send}
          </button>
          {cards}
          <section class="card">
            <SelectField
              name={fieldNames.validFrom}
              label={words.validFrom}
              value={form.fields[fieldNames.validFrom]}
              error={form.errors.find(({ field }) => field === fieldNames.validFrom)?.message}
              options={months.map((first) => ({ value: first, label: words.month(first) }))}
              width="number"
              language={language}
            />
          </section>
          <div class="send">
            <p class="actions">
              <button class="button button-send" type="submit">
                {words.send}
              </button>
              <button
                class="button button-second"
                type="submit"
                formaction={paths.instalmentCheck()}
              >
                {words.check}
              </button>
            </p>
            <p class="muted small">{words.sendHint}</p>
          </div>
        </form>
      ) : (
        <div class="stack">{cards}</div>
      )}
    </PortalPage>
  )
}
