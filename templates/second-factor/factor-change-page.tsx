import type { JSX } from 'hono/jsx/jsx-runtime'
import type { CodeFault } from '#src/second-factor/use-code.ts'
import type { IdentityFault } from '#src/sign-in/confirm-identity.ts'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { IdentityField, identityErrors } from '#templates/sign-in/identity-field.tsx'
import type { View } from '#templates/view.ts'
import { codeTexts } from './code-texts.ts'
import { secondFactorTexts } from './texts.ts'

export type FactorChange = 'newCodes' | 'off'

interface FactorChangePageProps {
  view: View
  change: FactorChange
  needsPassword: boolean
  faults?: { identity?: IdentityFault | undefined; code?: CodeFault | undefined }
}

/** New codes, or none at all: either way password and code are asked for once more. */
export function FactorChangePage(props: FactorChangePageProps): JSX.Element {
  const { view, change, faults = {} } = props
  const { language, paths } = view
  const words = secondFactorTexts[language]
  const isOff = change === 'off'
  const error = faults.code && codeTexts[language].faults[faults.code]
  return (
    <PortalPage
      view={view}
      title={isOff ? words.off : words.newCodes}
      lead={isOff ? words.offLead : words.newCodesLead}
      current="access"
      width="form"
      errors={[
        ...identityErrors(view, faults.identity),
        ...(error ? [{ field: 'code', message: error }] : []),
      ]}
      scripts={['show-password']}
    >
      <form
        class="card stack"
        method="post"
        action={isOff ? paths.secondFactorOff() : paths.newRecoveryCodes()}
      >
        <IdentityField view={view} needsPassword={props.needsPassword} fault={faults.identity} />
        <Field
          name="code"
          label={codeTexts[language].code}
          hint={codeTexts[language].eitherCodeHint}
          error={error}
          autocomplete="one-time-code"
          width="name"
          language={language}
          isCode
        />
        <p class="actions">
          <SubmitButton>{isOff ? words.switchOff : words.makeCodes}</SubmitButton>
          <a href={paths.secondFactor()}>{words.cancel}</a>
        </p>
      </form>
    </PortalPage>
  )
}
