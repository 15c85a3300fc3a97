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

export interface SetUpFaults {
  identity?: IdentityFault | undefined
  code?: CodeFault | undefined
}

interface SetUpPageProps {
  view: View
  /** To be typed, where no picture can be scanned. */
  secretKey: string
  /** The same, as the form brings it back. */
  sealedSecret: string
  /** What the picture says. */
  appAddress: string
  picture: string
  /** What the phone would show now. */
  demonstrationCode: string | undefined
  needsPassword: boolean
  faults: SetUpFaults | undefined
}

/** Three steps on one page: an app, the picture, and a code that proves that both have met. */
export function SetUpPage(props: SetUpPageProps): JSX.Element {
  const { view, faults = {} } = props
  const { language, paths } = view
  const words = secondFactorTexts[language]
  const error = faults.code && codeTexts[language].faults[faults.code]
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead}
      current="access"
      width="form"
      errors={[
        ...(error ? [{ field: 'code', message: error }] : []),
        ...identityErrors(view, faults.identity),
      ]}
      scripts={['show-password']}
    >
      <form class="card" method="post" action={paths.secondFactor()}>
        <ol class="numbered">
          <li class="stack stack-s">
            <h2 class="h3">{words.stepApp}</h2>
            <p>{words.stepAppMore}</p>
          </li>
          <li class="stack stack-m">
            <h2 class="h3">{words.stepScan}</h2>
            <Picture {...props} />
          </li>
          <li class="stack">
            <h2 class="h3">{words.stepConfirm}</h2>
            <Field
              name="code"
              label={codeTexts[language].code}
              hint={codeTexts[language].codeHint}
              error={error}
              autocomplete="one-time-code"
              inputmode="numeric"
              width="number"
              language={language}
            />
            {props.demonstrationCode && (
              <p class="small muted">
                {codeTexts[language].demonstration(props.demonstrationCode)}
              </p>
            )}
            <IdentityField
              view={view}
              needsPassword={props.needsPassword}
              fault={faults.identity}
            />
            <input type="hidden" name="einrichtung" value={props.sealedSecret} />
            <p class="small muted">{words.othersSignedOut}</p>
            <p class="actions">
              <SubmitButton>{words.switchOn}</SubmitButton>
              <a href={paths.access()}>{words.cancel}</a>
            </p>
          </li>
        </ol>
      </form>
    </PortalPage>
  )
}

function Picture({ view, secretKey, appAddress, picture }: SetUpPageProps): JSX.Element {
  const words = secondFactorTexts[view.language]
  return (
    <>
      <p>{words.stepScanMore}</p>
      <img class="qr" src={picture} alt={words.picture} width="220" height="220" />
      <p>
        <a href={appAddress}>{words.openApp}</a>
      </p>
      <p>
        {words.orType}
        <br />
        <code class="code" translate="no">
          {secretKey}
        </code>
      </p>
    </>
  )
}
