import type { JSX } from 'hono/jsx/jsx-runtime'
import type { IdentityFault } from '#src/sign-in/confirm-identity.ts'
import { Icon } from '#templates/components/icon.tsx'
import { PasswordField } from '#templates/components/password-field.tsx'
import type { FieldError, View } from '#templates/view.ts'
import { identityTexts } from './identity-texts.ts'

/** The name under which the present password is sent. */
export const identityField = 'aktuelles-passwort'

interface IdentityFieldProps {
  view: View
  /** `needsPassword(session, now)` */
  needsPassword: boolean
  fault?: IdentityFault | undefined
  /** Where the link for those without a password leads back to; this page where it is not said. */
  returnTo?: string
}

/**
 * Asks for the present password before an important change, and shows the way without one. The
 * page brings `scripts={['show-password']}`.
 */
export function IdentityField(props: IdentityFieldProps): JSX.Element {
  const { view, needsPassword, fault, returnTo = view.path } = props
  const words = identityTexts[view.language]
  if (!needsPassword) {
    return (
      <p class="row small muted">
        <Icon name="check" />
        {words.notNeeded}
      </p>
    )
  }
  return (
    <PasswordField
      name={identityField}
      label={words.password}
      error={fault && words.faults[fault]}
      autocomplete="current-password"
      language={view.language}
      aside={
        <a class="small" href={view.paths.ownSignInLink(returnTo)}>
          {words.withoutPassword}
        </a>
      }
    />
  )
}

/** The same sentence for the summary of errors. */
export function identityErrors(view: View, fault: IdentityFault | undefined): FieldError[] {
  const words = identityTexts[view.language]
  return fault ? [{ field: identityField, message: words.faults[fault] }] : []
}
