import type { JSX } from 'hono/jsx/jsx-runtime'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { OfficePage } from '#templates/layouts/office-page.tsx'
import { NewPasswordFields } from '#templates/sign-in/new-password-fields.tsx'
import type { View } from '#templates/view.ts'
import { staffTexts as words } from './texts.ts'

interface ForgottenPageProps {
  view: View
  email?: string
  isMissing?: boolean
}

export function StaffForgottenPage({ view, email, isMissing }: ForgottenPageProps): JSX.Element {
  const message = isMissing ? words.faults.emailMissing : undefined
  return (
    <OfficePage
      view={view}
      title={words.forgotten}
      lead={words.forgottenLead}
      errors={message === undefined ? [] : [{ field: 'email', message }]}
    >
      <form class="card stack" method="post" action={view.paths.office.forgotPassword()}>
        <Field
          name="email"
          label={words.email}
          type="email"
          autocomplete="username"
          value={email}
          error={message}
          language="de"
        />
        <SubmitButton isWide>{words.sendLink}</SubmitButton>
      </form>
    </OfficePage>
  )
}

interface NewStaffPasswordPageProps {
  view: View
  token: string
  person: { name: string; email: string }
  suggestion: string
  /** A sentence. */
  fault?: string | undefined
}

/** Invited, or the old one was forgotten. */
export function NewStaffPasswordPage(props: NewStaffPasswordPageProps): JSX.Element {
  const { view, token, person, suggestion, fault } = props
  return (
    <OfficePage
      view={view}
      title={words.newPassword}
      lead={words.newPasswordLead(person.name)}
      scripts={['show-password']}
      errors={fault === undefined ? [] : [{ field: 'neues-passwort', message: fault }]}
    >
      <form class="card stack" method="post" action={view.paths.office.newPassword(token)}>
        <NewPasswordFields
          language="de"
          customerNumber={person.email}
          error={fault}
          suggestion={suggestion}
        />
        <SubmitButton isWide>{words.savePassword}</SubmitButton>
      </form>
    </OfficePage>
  )
}
