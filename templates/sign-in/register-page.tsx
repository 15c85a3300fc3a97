import type { JSX } from 'hono/jsx/jsx-runtime'
import type { EmailFault } from '#src/customers/email-address.ts'
import type { RegistrationProof } from '#src/platform/database/schema.ts'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { registrationTexts } from './registration-texts.ts'

export interface RegistrationFields {
  kundennummer?: string | undefined
  vorname?: string | undefined
  nachname?: string | undefined
  email?: string | undefined
  zaehlernummer?: string | undefined
}

/** What keeps the form from being sent, by field. */
export interface RegistrationFaults {
  kundennummer?: 'missing' | 'tooLong'
  vorname?: 'tooLong'
  nachname?: 'missing' | 'tooLong'
  email?: EmailFault
  zaehlernummer?: 'tooLong'
}

interface RegisterPageProps {
  view: View
  typed?: RegistrationFields
  faults?: RegistrationFaults
  /** What counts at this utility; a meter number is asked for where it can prove anything. */
  proof: RegistrationProof
}

export function RegisterPage(props: RegisterPageProps): JSX.Element {
  const { view, typed = {}, faults = {}, proof } = props
  const { language } = view
  const words = registrationTexts[language]
  const messages = messagesOf(faults, words)
  const common = (name: keyof RegistrationFields) => ({
    name,
    language,
    value: typed[name],
    error: messages[name],
  })
  return (
    <PortalPage
      view={view}
      title={words.register}
      lead={words.lead}
      current="register"
      width="form"
      errors={order.flatMap((field) => {
        const message = messages[field]
        return message ? [{ field, message }] : []
      })}
    >
      <form class="card stack" method="post" action={view.paths.register()} novalidate>
        <Field
          {...common('kundennummer')}
          label={words.customerNumber}
          hint={words.customerNumberHint}
          width="number"
          isCode
        />
        <div class="fields fields-2">
          <Field
            {...common('vorname')}
            label={words.firstName}
            hint={words.firstNameHint}
            autocomplete="given-name"
          />
          <Field
            {...common('nachname')}
            label={words.lastName}
            hint={words.lastNameHint}
            autocomplete="family-name"
          />
        </div>
        <Field
          {...common('email')}
          label={words.email}
          hint={proof === 'addressOnFile' ? words.emailHintOnFile : words.emailHint}
          type="email"
          autocomplete="email"
        />
        {proof === 'addressOrMeterNumber' && (
          <Field
            {...common('zaehlernummer')}
            label={words.meterNumber}
            hint={words.meterNumberHint}
            width="name"
            isOptional
            isCode
          />
        )}
        <div class="actions">
          <SubmitButton>{words.register}</SubmitButton>
        </div>
      </form>
      <p class="gap-top muted">
        {words.alreadyRegistered} <a href={view.paths.signIn()}>{words.signIn}</a>
      </p>
    </PortalPage>
  )
}

const order = ['kundennummer', 'vorname', 'nachname', 'email', 'zaehlernummer'] as const

function messagesOf(
  faults: RegistrationFaults,
  words: (typeof registrationTexts)['de'],
): RegistrationFields {
  const long = (fault: string | undefined) => (fault === 'tooLong' ? words.tooLong : undefined)
  return {
    kundennummer:
      faults.kundennummer === 'missing' ? words.customerNumberMissing : long(faults.kundennummer),
    vorname: long(faults.vorname),
    nachname: faults.nachname === 'missing' ? words.lastNameMissing : long(faults.nachname),
    email: faults.email && words.emailFaults[faults.email],
    zaehlernummer: long(faults.zaehlernummer),
  }
}
