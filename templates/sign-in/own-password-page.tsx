import type { JSX } from 'hono/jsx/jsx-runtime'
import type { PasswordFault } from '#src/sign-in/new-password/password-policy.ts'
import { PasswordField } from '#templates/components/password-field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { CarriedFields } from './carried-fields.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'
import { passwordTexts } from './password-texts.ts'

/** After a Startpasswort, after a link without any password yet, or in place of an own one. */
export type OwnPasswordOccasion = 'start' | 'first' | 'change'

export interface OwnPasswordFaults {
  current?: 'missing' | 'wrong' | undefined
  own?: PasswordFault | undefined
}

interface OwnPasswordPageProps {
  view: View
  occasion: OwnPasswordOccasion
  suggestion: string
  returnTo?: string | undefined
  faults?: OwnPasswordFaults
}

export function OwnPasswordPage(props: OwnPasswordPageProps): JSX.Element {
  const { view, occasion, suggestion, returnTo, faults = {} } = props
  const { language } = view
  const words = passwordTexts[language]
  const current = faults.current && words[currentWords[faults.current]]
  const own = faults.own && words.faults[faults.own]
  return (
    <PortalPage
      view={view}
      title={occasion === 'change' ? words.changePassword : words.ownPassword}
      lead={words[leads[occasion]]}
      width="form"
      errors={[
        ...(current ? [{ field: 'aktuelles-passwort', message: current }] : []),
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
            <PasswordField
              name="aktuelles-passwort"
              label={words.currentPassword}
              error={current}
              autocomplete="current-password"
              language={language}
            />
          )}
        </NewPasswordFields>
        <p class="actions">
          <SubmitButton>{words.save}</SubmitButton>
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

const currentWords = { missing: 'currentMissing', wrong: 'currentWrong' } as const
