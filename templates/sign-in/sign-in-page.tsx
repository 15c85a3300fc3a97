import type { JSX } from 'hono/jsx/jsx-runtime'
import { Alert } from '#templates/components/alert.tsx'
import { Field } from '#templates/components/field.tsx'
import { PasswordField } from '#templates/components/password-field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { CarriedFields } from './carried-fields.tsx'
import { signInTexts } from './texts.ts'

export interface SignInPageProps {
  view: View
  customerNumber?: string | undefined
  /** What is missing, or that the two do not belong together. */
  refusal?: SignInRefusal | undefined
  /** Where to go afterwards, a path of ours. */
  returnTo?: string | undefined
  /** Fields of another form that must not be lost: `CarriedFields` takes them along. */
  carried?: Record<string, string> | undefined
  /** The session ended while somebody was typing. */
  hasEnded?: boolean
  /** The password was right, the code was not, several times. */
  hasTriedTooOften?: boolean
}

export type SignInRefusal =
  | { kind: 'missing'; fields: ('kundennummer' | 'passwort')[] }
  | { kind: 'doNotFit' }

export function SignInPage(props: SignInPageProps): JSX.Element {
  const { view, refusal } = props
  const words = signInTexts[view.language]
  const messages = messagesOf(refusal, words)
  return (
    <PortalPage
      view={view}
      title={words.signIn}
      current="signIn"
      width="narrow"
      errors={Object.entries(messages).map(([field, message]) => ({ field, message }))}
      scripts={['show-password']}
    >
      {props.hasEnded && (
        <Alert tone="brand" title={words.sessionEnded}>
          <p>{words.sessionEndedMore}</p>
        </Alert>
      )}
      {props.hasTriedTooOften && (
        <Alert tone="warn" title={words.tooManyCodes}>
          <p>{words.tooManyCodesMore}</p>
        </Alert>
      )}
      <form class="card stack gap-top" method="post" action={view.paths.signIn()}>
        <Field
          name="kundennummer"
          label={words.customerNumber}
          hint={words.customerNumberHint}
          value={props.customerNumber}
          error={messages.kundennummer}
          autocomplete="username"
          width="number"
          language={view.language}
          isCode
        />
        <PasswordField
          name="passwort"
          label={words.password}
          error={messages.passwort}
          autocomplete="current-password"
          language={view.language}
          aside={
            <a class="small" href={view.paths.forgotPassword()}>
              {words.passwordForgotten}
            </a>
          }
        />
        <SubmitButton isWide>{words.signIn}</SubmitButton>
        <CarriedFields returnTo={props.returnTo} carried={props.carried} />
      </form>
      <p class="gap-top">
        {words.noAccessYet} <a href={view.paths.register()}>{words.register}</a>
      </p>
    </PortalPage>
  )
}

function messagesOf(
  refusal: SignInRefusal | undefined,
  words: (typeof signInTexts)['de'],
): { kundennummer?: string; passwort?: string } {
  if (refusal === undefined) return {}
  if (refusal.kind === 'doNotFit') return { passwort: words.doNotFit }
  return {
    ...(refusal.fields.includes('kundennummer') && { kundennummer: words.customerNumberMissing }),
    ...(refusal.fields.includes('passwort') && { passwort: words.passwordMissing }),
  }
}
