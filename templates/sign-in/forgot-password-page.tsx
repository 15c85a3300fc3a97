import type { JSX } from 'hono/jsx/jsx-runtime'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { passwordTexts } from './password-texts.ts'

interface ForgotPasswordPageProps {
  view: View
  customerNumber?: string | undefined
  isNumberMissing?: boolean
}

export function ForgotPasswordPage(props: ForgotPasswordPageProps): JSX.Element {
  const { view, customerNumber, isNumberMissing } = props
  const words = passwordTexts[view.language]
  const error = isNumberMissing ? words.customerNumberMissing : undefined
  return (
    <PortalPage
      view={view}
      title={words.forgotten}
      lead={words.forgottenLead}
      width="form"
      errors={error ? [{ field: 'kundennummer', message: error }] : []}
    >
      <form class="card stack" method="post" action={view.paths.forgotPassword()}>
        <Field
          name="kundennummer"
          label={words.customerNumber}
          hint={words.customerNumberHint}
          value={customerNumber}
          error={error}
          autocomplete="username"
          width="number"
          language={view.language}
          isCode
        />
        <div class="actions">
          <SubmitButton>{words.sendLink}</SubmitButton>
        </div>
      </form>
    </PortalPage>
  )
}

/** The answer to every number. */
export function LinkOnItsWayPage({ view }: { view: View }): JSX.Element {
  const words = passwordTexts[view.language]
  return (
    <PortalPage view={view} title={words.onItsWay} lead={words.onItsWayLead} width="form">
      <section class="card stack" aria-labelledby="nichts">
        <h2 class="h3" id="nichts">
          {words.nothingCame}
        </h2>
        <ul class="fixes">
          {words.nothingCameWays.map((way) => (
            <li>{way}</li>
          ))}
        </ul>
        <p class="actions">
          <a class="button button-second" href={view.paths.forgotPassword()}>
            {words.tryAgain}
          </a>
          <a href={view.paths.register()}>{words.register}</a>
        </p>
      </section>
    </PortalPage>
  )
}
