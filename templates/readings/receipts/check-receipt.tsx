import type { JSX } from 'hono/jsx/jsx-runtime'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { checkTexts } from './check-texts.ts'

interface CheckReceiptPageProps {
  view: View
  typed?: string
  error?: string
  /** The form was sent; else the code stood in the address. */
  isSent?: boolean
}

/** "Beleg prüfen": for whoever holds one, without signing in. */
export function CheckReceiptPage(props: CheckReceiptPageProps): JSX.Element {
  const { view, typed, error, isSent } = props
  const words = checkTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead}
      width="form"
      errors={error && isSent ? [{ field: 'pruefcode', message: error }] : []}
    >
      <form class="card" method="post" action={view.paths.checkReceipt()} novalidate>
        <Field
          name="pruefcode"
          label={words.label}
          hint={words.hint}
          value={typed}
          error={error}
          language={view.language}
          isCode
        />
        <SubmitButton>{words.send}</SubmitButton>
      </form>
    </PortalPage>
  )
}

interface UnknownReceiptPageProps {
  view: View
  /** As it is printed. */
  code: string
}

/** No receipt has this code: what may be the reason. */
export function UnknownReceiptPage({ view, code }: UnknownReceiptPageProps): JSX.Element {
  const words = checkTexts[view.language]
  return (
    <PortalPage view={view} title={words.unknown} lead={words.unknownLead(code)} width="form">
      <div class="card">
        <ul class="fixes">
          {words.unknownWays.map((way) => (
            <li>{way}</li>
          ))}
        </ul>
        <p class="actions">
          <a class="button" href={view.paths.checkReceipt()}>
            {words.again}
          </a>
        </p>
      </div>
    </PortalPage>
  )
}
