import type { JSX } from 'hono/jsx/jsx-runtime'
import type { IdentityFault } from '#src/sign-in/confirm-identity.ts'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { IdentityField, identityErrors } from '#templates/sign-in/identity-field.tsx'
import type { View } from '#templates/view.ts'
import { emailTexts, type NewEmailFault } from './email-texts.ts'

export interface NewEmailFaults {
  identity?: IdentityFault | undefined
  email?: NewEmailFault | undefined
}

interface NewEmailPageProps {
  view: View
  needsPassword: boolean
  typed?: string | undefined
  faults?: NewEmailFaults
}

export function NewEmailPage(props: NewEmailPageProps): JSX.Element {
  const { view, typed = '', faults = {} } = props
  const { language, paths } = view
  const words = emailTexts[language]
  const error = faults.email && words.faults[faults.email](typed.trim())
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead(view.customer?.email ?? '')}
      current="access"
      width="form"
      errors={[
        ...(error ? [{ field: 'email', message: error }] : []),
        ...identityErrors(view, faults.identity),
      ]}
      scripts={['show-password']}
    >
      <form class="card stack" method="post" action={paths.newEmail()} novalidate>
        <Field
          name="email"
          label={words.newEmail}
          hint={words.hint}
          error={error}
          value={typed}
          type="email"
          autocomplete="email"
          language={language}
        />
        <IdentityField view={view} needsPassword={props.needsPassword} fault={faults.identity} />
        <p class="actions">
          <SubmitButton>{words.send}</SubmitButton>
          <a href={paths.access()}>{words.cancel}</a>
        </p>
      </form>
    </PortalPage>
  )
}
