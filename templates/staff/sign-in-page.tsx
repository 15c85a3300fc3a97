import type { JSX } from 'hono/jsx/jsx-runtime'
import { Field } from '#templates/components/field.tsx'
import { PasswordField } from '#templates/components/password-field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { OfficePage } from '#templates/layouts/office-page.tsx'
import type { View } from '#templates/view.ts'
import { staffTexts as words } from './texts.ts'

export type StaffSignInFault = 'emailMissing' | 'passwordMissing' | 'doNotFit'

interface StaffSignInPageProps {
  view: View
  email?: string | undefined
  faults?: StaffSignInFault[]
  returnTo: string | undefined
  flash?: string | undefined
}

/** The first factor. */
export function StaffSignInPage(props: StaffSignInPageProps): JSX.Element {
  const { view, email, faults = [], returnTo } = props
  const { office } = view.paths
  const emailFault = faults.find((fault) => fault === 'emailMissing')
  const passwordFault = faults.find((fault) => fault !== 'emailMissing')
  return (
    <OfficePage
      view={view}
      title={words.signIn}
      lead={words.signInLead}
      flash={props.flash}
      scripts={['show-password']}
      errors={faults.map((fault) => ({
        field: fault === 'emailMissing' ? 'email' : 'passwort',
        message: words.faults[fault],
      }))}
    >
      <form class="card stack" method="post" action={office.signIn()}>
        <Field
          name="email"
          label={words.email}
          type="email"
          inputmode="email"
          autocomplete="username"
          value={email}
          error={emailFault && words.faults[emailFault]}
          language="de"
        />
        <PasswordField
          name="passwort"
          label={words.password}
          autocomplete="current-password"
          error={passwordFault && words.faults[passwordFault]}
          language="de"
          aside={
            <a class="small" href={office.forgotPassword()}>
              {words.forgotten}
            </a>
          }
        />
        {returnTo !== undefined && <input type="hidden" name="weiter" value={returnTo} />}
        <SubmitButton isWide>{words.signIn}</SubmitButton>
      </form>
      <p class="gap-top">
        <a href={view.paths.start()}>{words.toPortal}</a>
      </p>
    </OfficePage>
  )
}
