import type { JSX } from 'hono/jsx/jsx-runtime'
import type { IdentityFault } from '#src/sign-in/confirm-identity.ts'
import type { PasswordFault } from '#src/sign-in/new-password/password-policy.ts'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { CarriedFields } from './carried-fields.tsx'
import { IdentityField, identityErrors } from './identity-field.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'
import { passwordTexts } from './password-texts.ts'

/** After a Startpasswort, after a link without any password yet, or in place of an own one. */
export type OwnPasswordOccasion = 'start' | 'first' | 'change'

export interface OwnPasswordFaults {
  current?: IdentityFault | undefined
  own?: PasswordFault | undefined
}

interface OwnPasswordPageProps {
  view: View
  occasion: OwnPasswordOccasion
  suggestion: string
  /** The present one; for the occasion 'change' only. */
  needsPassword: boolean
  returnTo?: string | undefined
  faults?: OwnPasswordFaults
}

export function OwnPasswordPage(props: OwnPasswordPageProps): JSX.Element {
  const { view, occasion, suggestion, returnTo, faults = {} } = props
  const { language } = view
  const words = passwordTexts[language]
  const own = faults.own && words.faults[faults.own]
  return (
    <PortalPage
      view={view}
      title={occasion === 'change' ? words.changePassword : words.ownPassword}
      lead={words[leads[occasion]]}
      {...(occasion === 'change' && { current: 'access' as const })}
      width="form"
      errors={[
        ...identityErrors(view, faults.current),
        ...(own ? [{ field: 'neues-passwort', message: own }] : []),
      ]}
      scripts={['show-password']}
    >
      <form class="card stack" method="post" action={view.paths.ownPassword()}>
        <NewPasswordFields
          language={language}
          customerNumber={view.customer?.customerNumber}
          error={own}
          suggestion={suggestion}
        >
          {occasion === 'change' && (
            <IdentityField
              view={view}
              needsPassword={props.needsPassword}
              fault={faults.current}
              returnTo={
                returnTo ? `${view.path}?weiter=${encodeURIComponent(returnTo)}` : view.path
              }
            />
          )}
        </NewPasswordFields>
        <p class="actions">
          <SubmitButton>{words.save}</SubmitButton>
          {occasion === 'change' && <a href={view.paths.access()}>{words.cancel}</a>}
          {occasion === 'first' && <a href={view.paths.overview()}>{words.withoutPassword}</a>}
        </p>
        <CarriedFields returnTo={returnTo} />
      </form>
    </PortalPage>
  )
}

const leads = {
  start: 'ownPasswordLead',
  first: 'ownPasswordLeadByLink',
  change: 'changePasswordLead',
} as const
