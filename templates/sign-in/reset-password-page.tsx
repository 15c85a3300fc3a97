import type { JSX } from 'hono/jsx/jsx-runtime'
import type { PasswordFault } from '#src/sign-in/new-password/password-policy.ts'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { NewPasswordFields } from './new-password-fields.tsx'
import { passwordTexts } from './password-texts.ts'

interface ResetPasswordPageProps {
  view: View
  token: string
  customerNumber: string
  suggestion: string
  fault?: PasswordFault
}

/** Where the link of "Passwort vergessen" leads. */
export function ResetPasswordPage(props: ResetPasswordPageProps): JSX.Element {
  const { view, token, customerNumber, suggestion, fault } = props
  const words = passwordTexts[view.language]
  const error = fault && words.faults[fault]
  return (
    <PortalPage
      view={view}
      title={words.reset}
      lead={words.resetLead}
      width="form"
      errors={error ? [{ field: 'neues-passwort', message: error }] : []}
      scripts={['show-password']}
    >
      <form class="card stack" method="post" action={view.paths.newPassword(token)}>
        <NewPasswordFields
          language={view.language}
          customerNumber={customerNumber}
          error={error}
          suggestion={suggestion}
        />
        <p class="actions">
          <SubmitButton>{words.reset}</SubmitButton>
        </p>
      </form>
    </PortalPage>
  )
}
